"""Every page of the site, as values; :class:`page.PageRenderer` turns them into files."""
