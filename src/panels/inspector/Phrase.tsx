/** A sentence with places for buttons in it. */
import { Fragment, type ReactNode } from "react";

/** Puts `parts` where the sentence names them in braces: 「{other} と出会った」. Unknown names stay as written. */
export function Phrase({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return (
    <>
      {text.split(/(\{\w+\})/).map((piece, index) => {
        const name = piece.startsWith("{") ? piece.slice(1, -1) : "";
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
        return <Fragment key={index}>{Object.hasOwn(parts, name) ? parts[name] : piece}</Fragment>;
      })}
    </>
  );
}
