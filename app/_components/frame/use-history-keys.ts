"use client";

import { useEffect } from "react";
import { useStore as useZustand } from "zustand";
import { setNotice, useStore } from "../../_state/store";

/** Undo and redo, as functions and on Ctrl/⌘+Z and Ctrl/⌘+Shift+Z. In a text field the field's own undo keeps precedence. */
export function useHistoryKeys() {
  const canUndo = useZustand(useStore.temporal, (history) => history.pastStates.length > 0);
  const canRedo = useZustand(useStore.temporal, (history) => history.futureStates.length > 0);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTextField(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return { canUndo, canRedo, undo, redo };
}

function undo() {
  useStore.setState({ live: null, drafts: {} });
  useStore.temporal.getState().undo();
  setNotice(null);
}

function redo() {
  useStore.setState({ live: null, drafts: {} });
  useStore.temporal.getState().redo();
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox" && target.type !== "radio";
}
