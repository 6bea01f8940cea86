/** The names that everything else is filed under. Apart from schemas, which the browser has no use for before it reads a decision. */
export const pillarIds = ["demand", "closeness", "logistics", "payments", "regulation", "ip"] as const;
export type PillarId = (typeof pillarIds)[number];

export const regionIds = ["central-asia", "asean", "south-caucasus"] as const;
export type RegionId = (typeof regionIds)[number];

/** How markets are grouped on screen: by region, and those the user added by themselves. No file puts a market under `own`. */
export const marketGroups = [...regionIds, "own"] as const;
export type MarketGroup = (typeof marketGroups)[number];
