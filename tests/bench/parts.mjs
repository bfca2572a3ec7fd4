/** The parts of the bench by name, in the order they run. */
import { benchPage } from "./page.mjs";
import { benchReading } from "./reading.mjs";

/** @type {Readonly<Record<string, (options: { rounds: number }) => Promise<unknown>>>} */
export const parts = {
  reading: benchReading,
  page: benchPage,
};
