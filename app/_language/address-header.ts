/** The header by which the proxy tells a page its own path, its language included; whatever a browser sends under that name is overwritten. */
export const ADDRESS_HEADER = "x-caravan-address";
