"use client";

import type { IntakePreview } from "@claimdesk/domain";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure } from "../../trpc/failure.ts";
import { sortFile, textProblem } from "./intake-file.ts";
import { type ReportFile, readReportFile } from "./report-file.ts";

/** Where the way in stands: still entering, an article that was read, or a report to bring back. */
export type Stage =
  | { name: "entry" }
  | { name: "article"; preview: IntakePreview }
  | { name: "report"; file: ReportFile };

/** Beside which control a problem belongs. */
export type EntryProblem = { place: "text" | "file"; text: string };

/** Reads text and files into a preview. What was typed or chosen before stays until something better is there. */
export function useIntake() {
  const trpc = useTRPC();
  const [stage, setStage] = useState<Stage>({ name: "entry" });
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const readText = useMutation(trpc.intake.previewText.mutationOptions());
  const readFile = useMutation(trpc.intake.previewFile.mutationOptions());

  const show = (preview: IntakePreview) => setStage({ name: "article", preview });
  const fail = (place: EntryProblem["place"]) => (error: unknown) =>
    setProblem({ place, text: describeFailure(error).text });

  const takeText = (given: string) => {
    setText(given);
    const refused = textProblem(given);
    setProblem(refused === null ? null : { place: "text", text: refused });
    if (refused === null) readText.mutate({ text: given }, { onSuccess: show, onError: fail("text") });
  };

  const takeReport = async (file: File) => {
    const read = readReportFile(await file.text());
    if (typeof read === "string") setProblem({ place: "file", text: read });
    else setStage({ name: "report", file: read });
  };

  const takeFile = (file: File) => {
    const sorted = sortFile(file);
    setProblem(sorted.kind === "refused" ? { place: "file", text: sorted.problem } : null);
    if (sorted.kind === "report") return takeReport(file).catch(fail("file"));
    if (sorted.kind === "refused") return;
    const form = new FormData();
    form.set("file", file);
    readFile.mutate(form, { onSuccess: show, onError: fail("file") });
  };

  const working = readText.isPending
    ? "Reading the text …"
    : readFile.isPending
      ? "Reading the file …"
      : null;
  const goBack = () => setStage({ name: "entry" });
  return { stage, text, setText, problem, working, takeText, takeFile, goBack };
}
