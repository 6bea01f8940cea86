type Texts = Readonly<Record<string, string>>;

/** Names of markets and countries, in Chinese. */
export const countries: Texts = {
  Taiwan: "台湾",
};
