/** A request as handlers see it: one of the web's own, or what the server makes of Node's. */
export type Asked = Pick<Request, "method" | "url" | "headers" | "signal"> & { readonly body: AsyncIterable<Uint8Array> | null };

/** The address's parts in braces, by name. */
export type Params = Readonly<Record<string, string>>;
