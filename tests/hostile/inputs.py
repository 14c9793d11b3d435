"""What strangers may send: each a few files by their path under ``content/``, as bytes. Texts fill the 64 kB that a file may have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.read import MAX_BYTES
from tests.helpers import AREA, BODY, body, front, region, stod

Files = dict[str, bytes]

FILE = "kunskapsstod/prov.md"
CLEAN: Files = {inner: text.encode() for inner, text in {**AREA, FILE: stod()}.items()}
ROOM = MAX_BYTES - len(stod()) - 500


def fill(piece: str, before: str = "", after: str = "") -> str:
    """A piece repeated until a file can't hold more."""
    return before + piece * ((ROOM - len((before + after).encode())) // len(piece.encode())) + after


def counted(line: str) -> str:
    """Lines with a number each, as many as a file can hold."""
    return "".join(line.format(n=n) for n in range(ROOM // (len(line.encode()) + 2)))


def text(inside: str) -> str:
    """A support with this under «Utredning»."""
    return stod(body=body("Utredning", inside))


def fields(lines: str) -> str:
    """A support with more lines of front-matter."""
    return f"---\n{front()}{lines}\n---\n\n{BODY}"


DEEP = 10_000
SMALL = 1_000
"""Bytes; what is shorter can't cost much."""
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)

YAML = {
    "bomb": fields(BOMB),
    "alias": fields("a: &a x\nb: *a"),
    "circle": fields("a: &a [*a]"),
    "merge": fields("a: {<<: {titel: x}}\n<<: {titel: y}"),
    "tag": fields("a: !!python/object/apply:os.system [touch owned]"),
    "deep-flow": fields("a: " + "[" * DEEP),
    "deep-flow-closed": fields("a: " + "[" * DEEP + "]" * DEEP),
    "deep-flow-map": fields("a: " + "{a: " * DEEP),
    "deep-block": fields("a:\n" + "".join(" " * n + "- a:\n" for n in range(1, 340))),
    "deep-dashes": fields("a:\n  " + "- " * DEEP + "x"),
    "deep-keys": fields("a:\n" + "".join(" " * n + "a:\n" for n in range(1, 340))),
    "deep-complex-keys": fields("? " * DEEP),
    "deep-under-a-double": fields("titel: " + "[" * DEEP + "]" * DEEP),
    "quotes": fields('a: "' + '""' * 20_000),
    "open-quote": fields(fill("x\n", 'a: "')),
    "many-keys": fields(counted("k{n}: x\n")),
    "many-near-keys": fields(counted("tite{n}: x\n")),
    "one-long-key": fields(fill("x", after=": y")),
    "many-same-keys": fields(fill("titel: x\n")),
    "many-empty": fields(counted("k{n}:\n")),
    "many-entries": fields(fill("- a\n", "relaterade:\n")),
    "unknown-supports": fields(counted("  - prov-{n}\n").join(["relaterade:\n", ""])),
    "3000-sources": stod(kallor="\n" + "".join(f"  - {{id: k{n}}}\n" for n in range(3000))),
    "3000-sources-cited": stod(kallor="\n" + "".join(f"  - k{n}\n" for n in range(3000)), body=body("Utredning", "".join(f"[@x{n}]" for n in range(2500)))),
    "other-sources": stod(body=body("Utredning", counted("[@provkall{n}] "))),
    "codes": stod(koder="{icd10se: [" + ", ".join(f"M{n:05}" for n in range(6000)) + "]}"),
    "log": stod(andringslogg="\n" + "  - {version: 1.0.0, datum: 2026-11-21, typ: ny, text: a}\n" * 1000),
    "slow-form": stod(version="1." * 20_000, kallor="[{id: " + "a-" * 15_000 + "}]"),
    "slow-address": stod(kallor="\n  - {id: provkalla, titel: x, url: " + "a." * 25_000 + "}"),
    "slow-mail": stod(ansvarig="{organ: x, forvaltare: redaktionen, kontakt: " + "a@." * 15_000 + "}"),
    "hard-spaces": fields(fill("\u00a0", "a:", ": x")),
    "hard-spaces-in-braces": fields(fill("{a:\u00a0x, ", "a: ")),
    "hard-spaces-after-dashes": fields(fill("-\u00a0", "a:\n")),
    "words-without-colon": fields(fill("a ", "  ")),
    "key-and-key": fields("a: " + fill("b: ")),
    "controls": fields("titel: \x01\x1b[2J"),
    "documents": fields("...\n--- !!x\nb: 1"),
    "directive": "%YAML 1.1\n" + stod(),
    "surrogate-escape": stod(titel='"\\ud800 \\udfff"'),
    "escaped-nul": stod(titel='"a\\0b"'),
    "escaped-controls": stod(titel='"\\x1b[2J\\x07\\u202e"', sammanfattning='"\\n\\n::error::x"'),
    "int-bomb": stod(version="9" * 10_000 + ".0.0"),
    "huge-age": stod(population="{alder_fran: " + "9" * 30_000 + "}"),
    "dates": stod(granskad="9999-12-31", nasta_granskning="0001-01-01"),
    "date-at-the-end-of-time": stod(status="publicerad", granskad="9999-12-31", nasta_granskning="9999-12-31"),
    "arabic-digits": stod(granskad="٢٠٢٦-١١-٢١", population="{alder_fran: ١٢}"),
    "no-end": "---\n" + fill("a: b\n"),
    "only-fences": fill("---\n"),
}  # fmt: skip

PIECES = (
    "[", "[](", "![", "[^", "[@", "[a][", "[a]: (", "*a **a ", "**a *b ", "__a_ ", "`a", "``a` ", "<", "<a ", "<!--",
    "<![CDATA[", "<a@", "|\n", "|a|\n|-|\n", "a | b\n--|--\n", "> ", ">\n", "- ", "-\n", "* - + ", "# a\n", "## a\n\n",
    "### a\n\n", "## Behandling\n\n", "::: a\n", ":::\n", "::: notera\n", '::: lakemedel {atc="\n:::\n', "a\n=\n", "a\n-\n",
    "a ", "AB ", "AB-", "(AB ", "AB (", "om om ", "(kompletteras ", "[kompletteras", "TODO ", "́", "\u202e", "👩\u200d",
    "\x1b[2J",
)  # fmt: skip
"""Each repeated until the file is full: what begins something that never ends, or ends what never began."""

MORE_PIECES = (
    "\\", "&", "&#", "{{", "{%", "⟦content⟧", "%s", "a", "1 000 ", "???", "https://a ", "￼", "\t", "    a\n", "```\n", "|",
    "</", "<?", "<https:", "_ _ ", "*", "1. ", "]: ", "```mermaid\n", "::: ", "[a]: x\n\n", "[]", "[[", "]", "](", "[a](",
    "[a](<", "[^a]", "[@a", "**", "***", "*a ", "a**b", "_", "`", "<a", "<!", "<!-- a --", '<a href="', "|-", "a|", "a\n|-|\n",
    ">", "> > ", "1)\n", " \n", "\n", "\r", "\\\n", "&amp", "&a;", "#", "# ", ":", "::", ":::", ":::: notera\n::: notera\n",
    "::: notera {", '::: notera {a="\n', "``` ", "~~~\n", "~", "=\n", "---\n", "***\n\n", "(", ")", "((", "[(", "{", "{#", "%n",
    "{0}", "$(", "å", "a-", "A-", "A1-", "é", "\u200d", "😀", "ب", ".", "!", "? ", "a. ", "1 ", "a a ", "kompletteras ", "h",
    "https://", '"', "'", "\x0b", "\x0c", "\x1c", "\x85", "\u2028",
)  # fmt: skip
"""The same, in less."""

NESTED = {
    "quotes": "> " * DEEP + "a",
    "quotes-tight": ">" * DEEP + "a",
    "lists": "- " * DEEP + "a",
    "numbered": "1. " * DEEP + "a",
    "lists-by-line": "".join("  " * n + "- a\n" for n in range(240)),
    "brackets": "[" * DEEP + "a" + "](b)" * DEEP,
    "images": "![" * DEEP + "a" + "](b)" * DEEP,
    "emphasis": "*a " * DEEP + "b* " * DEEP,
    "strong": "**a" * DEEP + "b**" * DEEP,
    "parentheses": "[a](" + "(" * DEEP + ")" * DEEP + ")",
    "footnotes": "".join(f"[^{n}]: b [^{n + 1}]\n" for n in range(2500)) + "[^0]",
    "footnotes-in-footnotes": "".join("    " * n + f"[^{n}]: b\n\n" for n in range(150)) + "[^0]",
    "colons": "".join(":" * (300 - n) + " notera\n" for n in range(290)),
    "blocks-in-lists": "".join("  " * n + "- ::: notera\n" for n in range(200)),
}

TEXTS = {
    "broken-links": counted("[a](p{n}) "),
    "near-links": counted("[a](pro{n}.md)\n"),
    "long-broken-links": "".join(f"[a]({'x' * 1000}{n}.md) " for n in range(60)),
    "broken-anchors": counted("[a](#utrednin{n}) "),
    "anchors-and-links": counted("### a{n}\n\n[a](#a{n}x)\n\n"),
    "long-anchor": "### " + "a" * 20_000 + "\n\n[a](#" + "a" * 20_000 + "b)",
    "definitions": counted("[a{n}]: b{n}\n\n"),
    "footnote-marks": "[^a]" * 8_000 + "\n\n[^a]: b\n",
    "table-wide": "|" + "a|" * 5_000 + "\n|" + "-|" * 5_000 + "\n" + "|\n" * 5_000,
    "table-wide-rows": "|" + "a|" * 300 + "\n|" + "-|" * 300 + "\n" + "|a\n" * 18_000,
    "table-long": "|a|\n|-|\n" + "|[a](b.md)|\n" * 4_000,
    "same-headings": "### a\n\n" * 6_000,
    "unknown-headings": counted("## Utredningar {n}\n\n"),
    "long-headings": "".join(f"## {'Utredning' * 100}{n}\n\n" for n in range(60)),
    "odd-headings": counted("## Utrednin{n}\n\n### AB{n} CD\n\n"),
    "abbreviations": counted("AB{n}C "),
    "abbreviations-in-parentheses": counted("(AB{n}C "),
    "abbreviations-before-parentheses": counted("AB{n}C (a "),
    "abbreviation-and-dashes": "AB" + "-a" * 25_000,
    "abbreviation-and-capitals": "A" + "a" * 25_000 + "A" * 25_000,
    "many-blocks": '::: lakemedel {atc=M04AA01 dos="' + "a" * 10 + '"}\nA.\n:::\n\n' * 1_000,
    "recommendations": counted("::: rekommendation {{#a{n} riktning=for styrka=stark evidens=hog prioritet=1 prioritet_kalla=provkall}}\nA.\n:::\n"),
    "attributes": "::: rekommendation {" + "a=b " * 10_000 + "}\nA.\n:::",
    "attributes-unended": "::: rekommendation {" + "a=" * 25_000 + "\nA.\n:::",
    "attributes-flags": "::: rekommendation {" + "a " * 25_000 + '"\nA.\n:::',
    "attributes-spaces": "::: notera" + " " * 50_000 + "x",
    "attributes-other": counted("::: rekommendation {{riktnin{n}=for}}\nA.\n:::\n"),
    "block-sources": '::: rekommendation {#abc kallor="' + "a " * 25_000 + '"}\nA.\n:::',
    "flow": "```mermaid\nflowchart TD\n" + counted("A{n} --> A{n}1\n")[:-500] + "\n```",
    "flow-chain": "```mermaid\nflowchart TD\n" + "".join(f"A{n} --> A{n + 1}\n" for n in range(3500)) + "```",
    "flow-circle": "```mermaid\nflowchart TD\nA --> B\nB --> A\nA --> A\n```",
    "flow-fan": "```mermaid\nflowchart TD\n" + "".join(f"A --> A{n}\n" for n in range(4000)) + "```",
    "flow-slow": "```mermaid\nflowchart TD\nA -- " + "a " * 25_000 + "\nA -- " + " --" * 2_000 + "\n```",
    "flow-spaces": "```mermaid\nflowchart TD\nA" + " " * 20_000 + "x\nA --" + " " * 20_000 + "x\n```",
    "flow-unread": "```mermaid\nflowchart TD\n" + "?\n" * 20_000 + "```",
    "abbreviation-and-underscores": "AB-" + "_" * 50_000,
    "abbreviation-and-words": "AB" + "-a_" * 16_000 + " b" * 2_000,
    "citations-and-tags": counted("[@x{n}] <b>\n\n"),
    "citations-and-faulty-blocks": counted("::: notera {{a{n}=b}}\n[@x{n}]\n:::\n"),
    "flow-arrows": "```mermaid\nflowchart TD\nA -- " + "a --> B[" * 7_000 + "\nA" + " --> B" * 1_000 + "\n```",
    "brackets-then-ends": "![" * 15_000 + "]" * 15_000,
    "images-then-targets": "![](" * 15_000,
    "links-in-links": "[" * 15_000 + "](a)" * 8_000,
    "codes-of-all-lengths": "".join("`" * n + " " for n in range(1, 340)),
    "entities": "&#x" + "1" * 50_000 + ";" + "&a" * 5_000,
    "double-words": "om " * 20_000,
    "long-word": "a" * 50_000,
    "long-word-twice": "a" * 25_000 + " " + "a" * 24_000,
    "spaces": "a" + " " * 50_000 + "b",
    "tags": "<b>" * 15_000,
    "unended-tags": "<b " * 15_000,
    "targets": "[a](b" + " " * 30_000 + "c)",
    "citations": "[@" + "a" * 79 + "]" + "[@" * 20_000,
    "relative": "[a](" + "../" * 15_000 + "etc/passwd)",
    "percents": "[a](" + "%2e%2e/" * 7_000 + "etc/passwd)",
    "accents": "e\u0301\n" * 10_000,
    "marks": "\u202ea\n" * 9_000,
    "carriage-returns": "a\r" * 20_000,
}  # fmt: skip


_ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "java&#115;cript:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:x",
    "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "\\x01javascript:x", "javascript%3Aalert(1)", "java%0ascript:alert(1)", "java\tscript:alert(1)", "%6aavascript:alert(1)",
    "\\javascript:alert(1)", "javascript\\:alert(1)", "\u00a0javascript:alert(1)", "\u2028javascript:alert(1)", "javascript\u200b:alert(1)", "vbscript:x", "data:text/html,<script>x</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "http:javascript:x", "https:javascript:x", "//javascript:x", "/javascript:x", "file:///etc/passwd", "blob:x", "view-source:javascript:x", "tel:javascript:x", "mailto:a@b?body=<script>", "ＪavaScript:x", "javascript：x", "feed:javascript:x",
)  # fmt: skip
JAVASCRIPT = (
    *(f"[a]({address})" for address in _ADDRESSES),
    *(f"[a](<{address}> 't')" for address in _ADDRESSES),
    *(f"![a]({address})" for address in _ADDRESSES),
    *(f"<{address}>" for address in _ADDRESSES),
    *(f"[a]\n\n[a]: {address}" for address in _ADDRESSES),
    *(f'```mermaid\nflowchart TD\nA --> B\nclick A "{address}"\n```' for address in _ADDRESSES),
)
"""Addresses that would run, in all their disguises and wherever an address may stand."""
INLINE_HTML = (
    "<script>alert(1)</script>", "<ScRiPt src=//a>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=javascript:x>", "<math href=javascript:x>",
    "<iframe srcdoc='<script>x</script>'>", "<a href=javascript:x>", "<style>@import 'x'</style>", "<p style=x:expression(x)>", "<base href=//a>", "<meta http-equiv=refresh content=0>", "<form action=x>", "<!-- --><script>", "<![CDATA[<script>]]>", "<?xml?><script>",
    "<div>\n\n<script>\nx\n</script>", "    <script>x</script>", "```\n<script>\n```", "`<script>`", "[<script>](a.md)", "[a](a.md '\" onclick=x')", "[a](a.md\"onclick=x)", '![" onerror=x](a.png)', "[a](b.md#\"><script>)",
    "[@provkalla\"onclick=x]", "[^\"><script>]\n\n[^\"><script>]: <script>", "### <script>", '### " onclick=x', "| <script> |\n|-|\n| <script> |", "> <script>", "- <script>", "&lt;script&gt;", "&#60;script&#62;", "\\<script>",
    '::: remittera {till="<script>" nar="\'onclick=x"}\nx\n:::', '::: alternativ {namn="<svg/onload=x>"}\n:::', "::: rekommendation {#a\"onclick=x}\nx\n:::", "```<script>\n```", "```mermaid\nflowchart TD\nA[<script>] -- <script> --> B{<svg onload=x>}\n```", "<!--", "--> <script>", "]]> <script>",
)  # fmt: skip
TEMPLATES = {
    f"template-{n}": words
    for n, words in enumerate(
        (
            "⟦content⟧ ⟦head⟧ ⟦scripts⟧",
            "`{{ 7*7 }} {% include 'x' %} {# x #}`",
            "{{ config.items() }} {%- set x = 1 -%}",
            "%s %(x)s {0} {x.__class__} ${x} $(x) #{x}",
            "${{ secrets.X }}",
        )
    )
}
"""Marks of the frame, of templates and of format strings: text like any other."""


COSTLY = {
    *(
        "piece-[",
        "piece-![",
        "piece-[^",
        "piece-[@",
        "piece-[a][",
        "piece-[](",
        "piece-# a\\n",
        "piece-## a\\n\\n",
        "piece-a\\n=\\n",
        "piece-a\\n-\\n",
        "piece-TODO ",
        "piece-|a|\\n|-|\\n",
        "piece-a | b\\n--|--\\n",
    ),
    *(
        "yaml-many-keys",
        "yaml-many-near-keys",
        "yaml-many-entries",
        "text-table-wide",
        "text-table-wide-rows",
        "text-images-then-targets",
        "text-brackets-then-ends",
        "text-block-sources",
        "text-attributes-other",
    ),
}
"""Those that take more than half a second; the others come three at a time, each a file of its own."""


def raw() -> Iterator[tuple[str, bytes]]:
    """Bytes that are no text, or nearly."""
    good = stod().encode()
    yield "nul", good.replace(b"utreder", b"utre\0der")
    yield "nothing-but-nul", b"\0" * 60_000
    yield "not-utf8", good + b"\xff\xfe"
    yield "surrogates", good + "\ud800".encode("utf-8", "surrogatepass")
    yield "surrogate-pair", good + "\ud83d\ude00".encode("utf-8", "surrogatepass")
    yield "overlong", good + b"\xc0\xaf"
    yield "utf-16", stod().encode("utf-16")
    yield "bom", b"\xef\xbb\xbf" + good
    yield "two-boms", b"\xef\xbb\xbf" * 2 + good
    yield "crlf", good.replace(b"\n", b"\r\n")
    yield "cr", good.replace(b"\n", b"\r")
    yield "nfd", stod(titel="A\u030angest").encode()
    yield "direction", stod(titel="\u202eabc").encode()
    yield "empty", b""
    yield "newline", b"\n"
    yield "fence", b"---"
    yield "long-line", b"a" * 10_000_000
    yield "long-line-in-front-matter", good.replace(b"titel: ", b"titel: " + b"a" * 10_000_000)


def lines(line: str, count: int = 10_000, size: int = MAX_BYTES - 100) -> bytes:
    """Numbered lines, as many as a file can hold."""
    return "".join(line.format(n=n, m=n + 1) for n in range(min(count, size // (len(line) + 4)))).encode()


def bases() -> Iterator[tuple[str, Callable[[], Files]]]:
    """What is hostile only as a whole."""
    term = b"- id: ord\n  term: ord\n  undvik:\n"
    loop = "- {{id: aaa{n}, namn: x, typ: npo, overordnad: aaa{m}}}\n"
    yield (
        "words-to-avoid",
        lambda: (
            CLEAN
            | {"begrepp/ord.yml": term + lines("    - a{n}b\n") + b"    - utreder\n", FILE: text(fill("a a1b utreder. ")).encode()}
        ),
    )
    yield "terms", lambda: CLEAN | {"begrepp/ord.yml": lines("- {{id: aaa{n}, term: b{n}, undvik: [b{m}]}}\n")}
    yield (
        "organs-in-a-circle",
        lambda: CLEAN | {"organisation/o.yml": lines(loop) + b"- {id: zzz, namn: x, typ: npo, overordnad: aaa0}\n"},
    )
    yield (
        "organs-unknown",
        lambda: CLEAN | {"organisation/o.yml": lines("- {{id: aaa{n}, namn: x, typ: npo, overordnad: aab{n}}}\n")},
    )
    yield (
        "sources-near-a-register",
        lambda: (
            CLEAN
            | {f"kallor/{k}.yml": lines(f"- {{{{id: aaa{k}b{{n}}, typ: handbok, namn: x}}}}\n") for k in range(4)}
            | {FILE: stod(kallor="\n" + lines("  - aaa0c{n}\n", size=60_000).decode()).encode()}
        ),
    )
    yield (
        "replaced-in-a-row",
        lambda: CLEAN | {f"kunskapsstod/rad-{n}.md": stod(f"rad-{n}", ersatt_av=f"[rad-{n + 1}]").encode() for n in range(400)},
    )
    yield (
        "regions-inheriting",
        lambda: CLEAN | {f"regioner/r{n}/_region.md": region(arver=f"r{n + 1}").encode() for n in range(300)},
    )
    yield (
        "2500-proper-sources",
        lambda: (
            CLEAN
            | {
                FILE: stod(
                    kallor="\n" + lines("  - {{id: aaa{n}, titel: x}}\n", size=45_000).decode(),
                    body=body("Utredning", lines("[@aab{n}]", size=15_000).decode()),
                ).encode()
            }
        ),
    )
    for name in ("programomraden/a.md", "regioner/a/_region.md", "regioner/a/prov.md", "om/a.md"):
        yield (
            f"links-in-{name}",
            partial(lambda name: CLEAN | {name: b"---\nnamn: x\n---\n" + lines("### a{n}\n\n[a](#a{n}x) [b](p{n}.md)\n\n")}, name),
        )
    for name in ("begrepp", "kallor", "indikatorer", "organisation", "inforande"):
        yield f"register-{name}", partial(lambda name: CLEAN | {f"{name}/a.yml": lines("- {{id: a{n}, foo{n}: b}}\n")}, name)


def inputs() -> Iterator[tuple[str, Callable[[], Files]]]:
    """Name and files of every hostile content that is nothing but files. Small ones come together, and so do those that cost
    little: each is a file of its own.
    """
    small = {f"kunskapsstod/{name}.md": words.encode() for name, words in YAML.items() if len(words) < SMALL}
    small |= {f"kunskapsstod/raw-{name}.md": data for name, data in raw() if len(data) < SMALL}
    small |= {f"kunskapsstod/piece-{n}.md": text(piece * (SMALL // len(piece))).encode() for n, piece in enumerate(MORE_PIECES)}
    for number in range(0, len(small), 40):
        yield f"small-{number}", partial(_together, list(small.items())[number : number + 40])
    large = {f"yaml-{name}": words.encode() for name, words in YAML.items() if len(words) >= SMALL}
    large |= {f"piece-{ascii(piece)[1:-1]}": text(fill(piece)).encode() for piece in PIECES}
    large |= {f"text-{name}": text(words).encode() for name, words in {**NESTED, **TEXTS}.items()}
    large |= {f"raw-{name}": data for name, data in raw() if len(data) >= SMALL}
    for name in sorted(large.keys() & COSTLY):
        yield name, partial(_together, [(FILE, large[name])])
    others = [(name, data) for name, data in large.items() if name not in COSTLY]
    for number in range(0, len(others), 3):
        three = others[number : number + 3]
        yield (
            " ".join(name for name, _ in three),
            partial(_together, [(f"kunskapsstod/p{n}.md", data) for n, (_, data) in enumerate(three)]),
        )
    for name, make in bases():
        yield f"base-{name}", make


def _together(files: list[tuple[str, bytes]]) -> Files:
    return {**CLEAN, **dict(files)}
