export { listActivity } from "./activity/read-activity.ts";
export { undoChange } from "./activity/undo-change.ts";
export { type DeskLog, findLogProblem, readLogs } from "./activity/verify-log.ts";
export { createArticle, type NewArticle } from "./article/create-article.ts";
export { archiveArticle, editArticle, unarchiveArticle } from "./article/edit-article.ts";
export { listArticles, viewWorkbench } from "./article/read-articles.ts";
export {
  endWaiting,
  releaseClaim,
  reopenClaim,
  setOutcome,
  setVerdict,
  setWaiting,
  startChecking,
} from "./claim/check-claim.ts";
export { chooseReading } from "./claim/choose-reading.ts";
export { addClaim, editClaim } from "./claim/edit-claim.ts";
export { settleMention } from "./claim/settle-mention.ts";
export { signOffClaim } from "./claim/sign-off-claim.ts";
export { acceptAllClaims, acceptClaim, dropClaim, mergeClaim, restoreClaim } from "./claim/triage-claim.ts";
export { reopenConflict, settleConflict } from "./conflict.ts";
export type { Actor, Context } from "./context.ts";
export { editDesk, renameSelf, viewDesk } from "./desk.ts";
export { addEvidence, editEvidence, removeEvidence } from "./evidence.ts";
export type { ExtractionOutcome, ExtractionProblem, Extractor } from "./extraction/extractor.ts";
export { suggestClaimsAgain, viewSuggestions } from "./extraction/suggest-again.ts";
export { previewFile, previewText } from "./intake/preview.ts";
export { findDeskOwner, findOwnedArticles, type OwnedArticle } from "./local-access.ts";
export { addAttempt, addNote, editNote, removeNote, resolveNote } from "./note.ts";
export { importReport } from "./report/import-report.ts";
export { viewReport } from "./report/view-report.ts";
export { LOCAL_OWNER_EMAIL, setUpDesk } from "./set-up.ts";
export { findActor, findLocalOwner, hasOwnerPassword, issueSignInLink, redeemSignInLink } from "./sign-in.ts";
export { editSource, listSources } from "./source.ts";
