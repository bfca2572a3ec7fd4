/** Property tests draw the same examples in every run, so that a red run can be repeated; FC_SEED=n explores others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20211204) });
