/** A button that lets the user choose files; the same files may be chosen twice in a row. */
import { type ReactNode, useRef } from "react";

/** What a file dialog offers; what else is given is told apart by what is in it. */
export const READABLE = ".csv,.tsv,.txt,.xlsx,.zip,.gexf,.graphml,text/csv";

interface FileButtonProps {
  readonly className: string | undefined;
  readonly title?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function FileButton({ className, title, onFiles, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} title={title} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={READABLE}
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}
