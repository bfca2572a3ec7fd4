/** A second window of this page, and a line between the two that holds from a web server and from a single file on disk. */

/** Which side of the line a window is on. */
export type Side = "screen" | "notes";

export interface Line {
  readonly say: (body: unknown) => void;
  readonly end: () => void;
}

interface Message {
  readonly enishi: string;
  readonly side: Side;
  readonly id: string;
  readonly body: unknown;
}

const KEY = "enishi.session";
const ADDRESS = "presenter=";
/** Messages remembered, so that one that comes on both ways counts once. */
const MOST_HEARD = 64;

/** The name under which this tab and its second window find one another; it outlives loading the page again. */
export function sessionOfTab(): string {
  const fresh = () => crypto.getRandomValues(new Uint32Array(3)).join("-");
  try {
    const kept = window.sessionStorage.getItem(KEY) ?? fresh();
    window.sessionStorage.setItem(KEY, kept);
    return kept;
  } catch {
    return fresh();
  }
}

/** The session whose notes this window is to show; `null` for an ordinary window. */
export function notesSession(fragment: string): string | null {
  return fragment.startsWith(ADDRESS) ? decodeURIComponent(fragment.slice(ADDRESS.length)) : null;
}

/** Opens the notes of a session in a window of their own, or brings that to the front. False where the browser does not let it. */
export function openNotesWindow(session: string): boolean {
  const address = `${window.location.href.split("#")[0]}#${ADDRESS}${encodeURIComponent(session)}`;
  const opened = window.open(address, `enishi-${session}`, "popup,width=1040,height=760");
  opened?.focus();
  return opened !== null;
}

/** Brings the window that opened this one to the front, where there is one and the browser lets it. */
export function focusOpener(): void {
  (window.opener as Window | null)?.focus();
}

/**
 * A line to the other side of a session. Messages go by BroadcastChannel and, since pages on disk have no common origin, from
 * window to window too; each is heard once.
 */
export function openLine(session: string, side: Side, onHeard: (body: unknown) => void): Line {
  const peers = new Set<Window>();
  if (side === "notes" && window.opener instanceof Object) peers.add(window.opener as Window);
  const heard: string[] = [];
  const hear = (data: unknown, source: MessageEventSource | null) => {
    if (!isMessage(data) || data.enishi !== session || data.side === side) return;
    if (source !== null && "closed" in source) peers.add(source);
    if (heard.includes(data.id)) return;
    heard.push(data.id);
    heard.splice(0, heard.length - MOST_HEARD);
    onHeard(data.body);
  };
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`enishi-${session}`) : null;
  const onChannel = ({ data }: MessageEvent<unknown>) => hear(data, null);
  const fromDisk = window.location.protocol === "file:";
  const onWindow = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin === window.location.origin || (fromDisk && (origin === "null" || origin === "file://")))
      hear(data, source);
  };
  channel?.addEventListener("message", onChannel);
  window.addEventListener("message", onWindow);
  return {
    say: (body) => {
      const message: Message = {
        enishi: session,
        side,
        id: crypto.getRandomValues(new Uint32Array(2)).join("-"),
        body,
      };
      channel?.postMessage(message);
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(message, fromDisk ? "*" : window.location.origin);
      }
    },
    end: () => {
      channel?.removeEventListener("message", onChannel);
      channel?.close();
      window.removeEventListener("message", onWindow);
    },
  };
}

function isMessage(data: unknown): data is Message {
  return data !== null && typeof data === "object" && "enishi" in data && "side" in data && "id" in data;
}

/** Calls back before this window goes. */
export function beforeLeaving(onLeave: () => void): void {
  window.addEventListener("pagehide", onLeave);
}

/** Calls back again and again. */
export function everyMs(ms: number, onTurn: () => void): void {
  setInterval(onTurn, ms);
}
