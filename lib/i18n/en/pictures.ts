/** English strings of what takes a chart out of the screen as a picture. */
export const pictures = {
  menu: "Picture",
  menuOf: (chart: string) => `Picture: ${chart}`,
  png: "Save as PNG",
  svg: "Save as SVG",
  copy: "Copy as picture",
  copied: "The picture is on the clipboard.",
  refused: "The browser does not let this page write pictures to the clipboard. Save it as PNG instead.",
  failed: "The picture could not be made.",
  saved: (name: string) => `Saved: ${name}`,
  sources: (sources: string, version: string) => `Sources: ${sources}. Data set ${version}.`,
  noSources: "The figures are the user's own.",
  ownFigures: "Figures of the user's own are among them.",
  licences: (licences: string) => `Licences: ${licences}. Drawn by Caravan; the figures keep the terms of their publishers.`,
  noLicences: "Drawn by Caravan.",
};
