/** What the Vite plugins of this room add to the modules there are. */
declare module "virtual:enishi-sample" {
  /** The data folder, carried inside a page that is one file; `null` where it lies beside the page. */
  export const sample: {
    readonly name: string;
    readonly files: readonly { readonly name: string; readonly base64: string }[];
  } | null;
}
