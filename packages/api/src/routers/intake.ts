import { MAX_FILE_BYTES, PreviewTextInput, Refusal } from "@claimdesk/domain";
import { previewFile, previewText } from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

const UploadedFile = z.instanceof(FormData).transform(async (form) => {
  const file = form.get("file");
  if (!(file instanceof File)) throw new Refusal("invalid", { problem: "No file arrived. Choose it again." });
  if (file.size > MAX_FILE_BYTES) {
    throw new Refusal("tooLarge", { what: "This file", limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
});

export const intakeRouter = {
  previewText: memberProcedure.input(PreviewTextInput).mutation(({ ctx, input }) => previewText(ctx, input)),
  previewFile: memberProcedure.input(UploadedFile).mutation(({ ctx, input }) => previewFile(ctx, input)),
};
