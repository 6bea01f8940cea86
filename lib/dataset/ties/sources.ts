/** Where ties and figures of products come from, by what they are. */
export const TIE_SOURCES = {
  agreement: "trade-agreements-2026",
  language: "cldr-48-territories",
  border: "cepii-geodist",
  city: "geonames-cities-2024",
} as const;
