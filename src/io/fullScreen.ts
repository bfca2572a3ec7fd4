/** The whole screen for the page, where the browser lets it; where it does not, nothing happens. */

export function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) leaveFullScreen();
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
}
