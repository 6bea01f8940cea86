/** English strings of the screen on trade flows, and of what the market page says of them. */
export const trade = {
  title: "Trade flows",
  screens: { label: "Screens on trade", flows: "Trade flows", mirror: "Mirror", audit: "Audit", model: "Model" },
  intro:
    "Goods trade, from the reporter’s own statistics. Two reporters are never mixed or averaged, currencies never converted, and all goods are not e-commerce.",
};
