/** Names of a link's parameters: the decision, and the version of the figures it was made with. */
export const LINK_DECISION = "d";
export const LINK_DATA = "v";
