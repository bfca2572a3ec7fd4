/** Names for files and folders that any machine takes. */

const LONGEST = 60;
/** What Windows keeps for its devices, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The title of a data set as the name of a file or folder, without ending: no character that a file system keeps for
 * itself, at most 60 characters, never empty.
 */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, " ")
    .replace(/[/\\:*?"<>|]+/g, "-")
    .replace(/\s+/g, " ");
  const short = Array.from(plain.trim()).slice(0, LONGEST).join("");
  const name = short.replace(/^[.\s-]+|[.\s-]+$/g, "");
  if (name === "") return "enishi";
  return DEVICE.test(name) ? `_${name}` : name;
}
