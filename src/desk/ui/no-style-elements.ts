// Takes the place of the component library's writer of style elements (see vite.config.ts). The styles are in the
// static sheet already, and the pages forbid inline styles, so what it writes goes nowhere.

/** A style element that is never part of the page. */
export function updateCSS(): HTMLStyleElement {
  return document.createElement('style');
}

/** The same, under the name it is imported by elsewhere. */
export function injectCSS(): HTMLStyleElement {
  return updateCSS();
}

export function removeCSS(): void {}

export function clearContainerCache(): void {}
