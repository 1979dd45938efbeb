const key = 'kaimen.reloaded';
const againAfterMs = 60_000;

/**
 * When the program was renewed while a page stood open, its next part has another name and cannot be fetched. The
 * page then loads itself anew, with drafts kept; not more than once a minute, so that it never turns in a circle.
 */
export function reloadForNewBuild(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    const now = performance.timeOrigin + performance.now();
    if (now - last < againAfterMs) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(now));
    location.reload();
  });
}
