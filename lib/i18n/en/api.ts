/** English strings of the API's own page. */
export const api = {
  title: "API",
  intro:
    "Everything the engine computes is also served as JSON. Bodies hold at most 16 MiB; of what is sent, nothing is kept but by the addresses under /workspaces, and there nothing but what docs/server.md lists.",
  document: "The same as an OpenAPI 3.1 document",
  addresses: "Addresses",
  required: "required",
  byDefault: (value: string) => `default ${value}`,
  choose: (count: number) => `Options of the ${count} methods`,
  noOptions: "No options",
  example: "Example",
  answer: "Fields of the answer",
  answerTo: (example: string) => `Answer to: ${example}`,
  problems: "When something is wrong",
  problemsIntro:
    "The answer is then application/problem+json (RFC 9457) with type, title, status and detail. Wrong fields are listed in errors, each with its path, a code, a message and what would be accepted.",
  problemHelp: {
    "not-json": "The text cannot be read as JSON in UTF-8. The detail says where it breaks off.",
    "foreign-origin": "A page may write here only from this very site; a program sends no Origin, and its token as Authorization: Bearer.",
    "not-allowed": "The detail says what the link allows. An owner of the workspace can make another one.",
    "not-found":
      "Check the address against the list above. Under /workspaces it is also the answer to a link or token that is wrong or was revoked.",
    "method-not-allowed": "The header Allow says which methods the address takes.",
    superseded: "The member current holds what stands there now. Show both, and save again with its revision as base.",
    conflict: "The detail says what stands in the way.",
    "too-large": "Send fewer alternatives, or shorter numbers.",
    "not-json-type": "Send the header Content-Type: application/json, and no content encoding.",
    "wrong-fields": "Mend the fields listed in errors. At most 20 are listed.",
    "too-many-requests": "Wait as long as the header Retry-After says. Each client has its number of requests in a minute.",
    busy: "Wait as long as the header Retry-After says, or ask for less: fewer alternatives, criteria or samples.",
    "no-answer":
      "The publisher that was asked on your behalf is out of reach, or sent something else. The detail says what; try again later.",
    internal: "Please report it. Nothing of this kind is known.",
  },
} as const;
