/** Which release of the program this is, and of the library its graphs are built with: named where numbers are cited. */

/** As in package.json. */
export const RELEASE = { enishi: "0.1.0", graphology: "0.26.0" } as const;
