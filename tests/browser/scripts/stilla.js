/* Colours don't fade over while they are measured. As a constructed style sheet: the page's policy lets no <style> in. */
() => {
  const stil = new CSSStyleSheet();
  stil.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important }");
  document.adoptedStyleSheets = [stil];
};
