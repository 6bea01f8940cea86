/** English words of the lexicon: what the terms used on the screens mean. */
export const lexicon = [
  { id: "market", term: "Market", text: "A country one could enter, as one whole." },
  { id: "field", term: "Field", text: "The markets ticked in a decision: those that each of them is compared with." },
  {
    id: "indicator",
    term: "Indicator",
    text: "Something measured in every market, with a unit, a source and a direction: more is better, or less is.",
  },
  {
    id: "pillar",
    term: "Pillar",
    text: "A group of indicators: demand, closeness, logistics, payments, regulation, intellectual property.",
  },
  { id: "criterion", term: "Criterion", text: "An indicator that carries weight in a decision." },
  { id: "importance", term: "Importance", text: "What you set, from 0 to 100. Only proportions count." },
  { id: "weight", term: "Weight", text: "The share of the whole that a criterion gets from the importances. All weights add up to one." },
  { id: "normalised-figure", term: "Normalised figure", text: "A figure made free of its unit, so that criteria can be put together." },
  {
    id: "score",
    term: "Score",
    text: "What a method makes of a market's figures and your weights. It compares the markets of this field and means nothing outside it.",
  },
  { id: "rank", term: "Rank", text: "The place by score, 1 for the best." },
  {
    id: "effect",
    term: "Effect",
    text: "Weight times a market's distance from the middle of the field on a criterion, in parts of the field's span: what lifts or sinks it. Effects can be compared between criteria and markets under every method; they do not add up to the score, which each method reckons in its own way.",
  },
  {
    id: "strength",
    term: "Strength",
    text: "Where a market stands in a pillar between the worst (0) and the best (100) of the field. The same under every method.",
  },
  {
    id: "known",
    term: "Known",
    text: "The share of the weight that rests on figures somebody reported or you stated, and not on gaps filled in.",
  },
  { id: "your-assumption", term: "Your assumption", text: "A figure or share that you typed. It is marked wherever it is shown." },
  {
    id: "reported-derived-projected-flagged",
    term: "Reported, derived, projected, flagged",
    text: "As the source prints it; worked out from printed figures; the source's own forecast; printed, but with a stated doubt.",
  },
  {
    id: "knock-out",
    term: "Knock-out",
    text: "A least or most that you will accept. A market that misses it is put on hold however well it scores; a gap never knocks a market out.",
  },
  {
    id: "share",
    term: "Share",
    text: "A supplier's part of a market, which has to be defined by product, channel, area, period and unit.",
  },
  {
    id: "country-level",
    term: "Country level",
    text: "The home country's part in a market's goods imports, which stands in until you enter your firm's own share.",
  },
  {
    id: "mirror-figures",
    term: "Mirror figures",
    text: "What partners report as exports to a market, where the market reports no imports or other ones.",
  },
  {
    id: "shooting-range",
    term: "Shooting range",
    text: "The lead beyond which the order of two suppliers can no longer be turned: 3 times in a local fight, √3 times in a wide one.",
  },
  { id: "share-target", term: "Share target", text: "A rung of the ladder of shares, from foothold to upper limit." },
  {
    id: "market-type",
    term: "Market type",
    text: "The pattern of the largest shares: monopoly, one, two or three strong, dispersed, in transition.",
  },
  {
    id: "the-strong-and-the-weak",
    term: "The strong and the weak",
    text: "Whoever is alone in first place in a market as defined, and everyone else.",
  },
  { id: "barrier", term: "Barrier", text: "A pillar in which a market trails the middle of the field." },
  {
    id: "measure",
    term: "Measure",
    text: "What the documents name against a barrier: for the firm to do, or for governments, to watch.",
  },
] as const;
