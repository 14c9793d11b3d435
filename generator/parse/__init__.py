"""Text → :class:`generator.parse.document.Document`: front-matter with positions, sections, blocks, links. Nothing here raises."""
