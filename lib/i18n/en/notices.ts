/** What happened that the user did not ask for. */
export const notices = {
  fromLink: "Opened from a link. The decision you had before is kept.",
  restore: "Bring my decision back",
  badLink: "This link could not be read, so it was not opened. Nothing of yours was changed.",
  badLinkHelp: "Links break when they are cut off on the way. Ask for it again, or open the decision from a file.",
  badStorage: "The decision saved in this browser could not be read. The worked example is shown instead; the saved text is kept.",
  downloadRaw: "Download what was saved",
  throwAway: "Throw it away",
  otherTab: (title: string) =>
    `Another tab holds ${title === "" ? "another decision" : `“${title}”`}. This tab keeps its own; both are kept.`,
  openOther: "Open that one here",
  badFile: (name: string) => `${name} was not opened. Your decision is unchanged.`,
  foreign: "It is not a decision saved by Caravan. To bring figures of your own, use “Your own figures” in the File menu.",
  storageFull: "This browser does not keep the decision. Save it to a file before you close the page.",
  otherData: "The figures have been updated since this link was made, so scores may differ from what the sender saw.",
  newerData: "The figures have been updated since you last worked on this decision.",
  follow: "What has moved since?",
  opened: (name: string) => `${name} is open. Undo brings back what you had.`,
};
