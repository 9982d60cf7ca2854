"use client";

import { useEffect, useEffectEvent, useState } from "react";

type Intake = { onText: (text: string) => void; onFile: (file: File) => void };

const isTypingPlace = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

const firstFile = (data: DataTransfer | null) => data?.files.item(0) ?? null;

/**
 * Takes what is pasted or dropped anywhere on the page. External system: the document's clipboard and drag events,
 * because a paste goes to the body when nothing has focus, and a file dropped beside the box would replace the page.
 * Gives whether something is being dragged over the page.
 */
export function useDocumentIntake({ onText, onFile }: Intake): boolean {
  const [isDragging, setIsDragging] = useState(false);
  const take = useEffectEvent((data: DataTransfer | null): boolean => {
    const file = firstFile(data);
    if (file) onFile(file);
    const text = file ? "" : (data?.getData("text/plain") ?? "");
    if (text) onText(text);
    return file !== null || text !== "";
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const paste = (event: ClipboardEvent) => {
      if (isTypingPlace(event.target) && !firstFile(event.clipboardData)) return;
      if (take(event.clipboardData)) event.preventDefault();
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsDragging(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsDragging(false);
      take(event.dataTransfer);
    };
    document.addEventListener("paste", paste, { signal });
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);
  return isDragging;
}
