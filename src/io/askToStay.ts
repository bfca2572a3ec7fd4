/** Asks the browser to keep what is stored here also when room runs short. */

/** Asks unless it was granted before. Some browsers ask the user then; refused or not known, all goes on as it was. */
export async function askToStay(): Promise<void> {
  try {
    const { storage } = window.navigator;
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // a browser that does not know the question keeps things as it always did
  }
}
