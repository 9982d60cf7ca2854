import { z } from "zod";

/** Chosen by the caller, so that a call that is repeated after its answer was lost makes nothing twice. */
export const NewRowId = z.uuid().optional();
