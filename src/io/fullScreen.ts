/** The whole screen for the page, where the browser lets it; where it does not, nothing happens. */

export function toggleFullScreen(): void {
  if (!leaveFullScreen()) enterFullScreen();
}

export function enterFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Did the page have the whole screen? */
export function leaveFullScreen(): boolean {
  if (document.fullscreenElement === null) return false;
  void document.exitFullscreen().catch(() => {});
  return true;
}
