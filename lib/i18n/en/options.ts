/** What the options of a ranking method are called in the form and on paper; what each means stands with the method itself. */
export const options = {
  legend: (method: string) => `Options of ${method}`,
  labelled: (title: string, description: string) => `${title}: ${description}`,
  functions: {
    usual: "Usual: any difference counts fully",
    "u-shape": "U-shape: fully beyond q",
    "v-shape": "V-shape: rising up to p",
    level: "Level: half between q and p, then fully",
    linear: "Linear: rising from q to p",
    gaussian: "Gaussian: rising smoothly, steepest at s",
  } as Readonly<Record<string, string>>,
  setting: (title: string, value: string) => `${title} ${value}`,
  byCriterion: "Options by criterion",
  between: (low: string, high: string) => `${low} to ${high}`,
  oneForAll: "One function serves all criteria here; a file or the API can name one for each.",
  oneEach: "one for each criterion, from a file",
  set: (count: number) => `${count} set`,
  filled: "An empty field counts as the grey figure in it, which comes from the ticked markets or from the method.",
  nothing: "none",
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  smallest: (name: string) => `${name}: smallest`,
  largest: (name: string) => `${name}: largest`,
};
