"""HTML from tokens, without assembling tags from parts that they don't have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token


class QuickRenderer(RendererHTML):
    """Writes tags without attributes, most of all there are, and text alone as they are; the library does the rest."""

    def renderInline(self, tokens: Sequence[Token], options: Any, env: Any) -> str:  # noqa: N802 - the library's name
        if len(tokens) == 1 and tokens[0].type == "text":
            return str(self.rules["text"](tokens, 0, options, env))
        return super().renderInline(tokens, options, env)

    def renderToken(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: N802 - the library's name
        token = tokens[idx]
        if token.attrs or token.hidden or token.nesting == 0 or (idx and tokens[idx - 1].hidden):
            return super().renderToken(tokens, idx, options, env)
        if not token.block:
            return f"<{token.tag}>" if token.nesting == 1 else f"</{token.tag}>"
        if token.nesting == -1:
            return f"</{token.tag}>\n"
        following = tokens[idx + 1] if idx + 1 < len(tokens) else None
        if following and (
            following.type == "inline" or following.hidden or (following.nesting == -1 and following.tag == token.tag)
        ):
            return f"<{token.tag}>"
        return f"<{token.tag}>\n"
