import type { Metadata } from "next";
import { headers } from "next/headers";
import { useWords } from "#words";
import { dataset } from "@/app/_server/data";
import { limits } from "@/app/_server/limits";
import { type Described, fieldsIn, readable, resolved, type Schemas } from "@/lib/api/describe";
import { openApi, type PathOperation } from "@/lib/api/openapi";
import { Parts } from "../../../_components/frame/parts";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import styles from "./api.module.css";
import { Problems } from "./problems";
import { curl, mediaIn, Prose, Text } from "./texts";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).api.title };
}

/** The documentation of the API, made from its OpenAPI document and nothing else. */
export default async function Page({ params }: Props) {
  await speak(params);
  const { api: apiText } = useWords("api");
  const document = openApi(dataset(), limits);
  const base = `http://${(await headers()).get("host")}${document.servers[0]?.url}`;
  const schemas = document.components.schemas as Schemas;
  const operations = Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })),
  );
  return (
    <Spoken parts={[]}>
      <div className={styles.page}>
        <h1>{apiText.title}</h1>
        <Parts />
        <p>{apiText.intro}</p>
        <p>
          <a href={`${document.servers[0]?.url}/openapi.json`}>{apiText.document}</a>
        </p>
        <nav aria-label={apiText.addresses}>
          <ul className={styles.addresses}>
            {operations.map(({ path, verb, operation }) => (
              <li key={operation.operationId}>
                <a href={`#${operation.operationId}`}>
                  <code>{`${verb.toUpperCase()} /api/v1${path}`}</code>
                </a>{" "}
                <span lang="en">{operation.summary}</span>
              </li>
            ))}
          </ul>
        </nav>
        {operations.map(({ path, verb, operation }) => (
          <Operation key={operation.operationId} base={base} path={path} verb={verb} operation={operation} schemas={schemas} />
        ))}
        <Problems />
      </div>
    </Spoken>
  );
}

type OperationProps = {
  readonly base: string;
  readonly path: string;
  readonly verb: string;
  readonly operation: PathOperation;
  readonly schemas: Schemas;
};

function Operation({ base, path, verb, operation, schemas }: OperationProps) {
  const { api: apiText, format } = useWords("api");
  const address = `${base}${path}`;
  const { operationId, summary, description, requestBody, responses, security } = operation;
  const body = requestBody && mediaIn(requestBody.content);
  const answer = mediaIn((responses["200"] ?? responses["201"])?.content);
  const as = security ? ' -H "Authorization: Bearer $TOKEN"' : "";
  const examples = Object.values(body?.examples ?? {});
  return (
    <section className="stack" aria-labelledby={operationId} lang="en">
      <h2 id={operationId}>
        {summary} <code>{`${verb.toUpperCase()} ${path}`}</code>
      </h2>
      <p>{description}</p>
      {body && <Body schema={resolved(body.schema, schemas)} schemas={schemas} />}
      {!body && (
        <Text of={summary} name={apiText.example} text={`curl${verb === "get" ? "" : ` -X ${verb.toUpperCase()}`} ${address}${as}`} />
      )}
      {examples.map((example) => (
        <Text
          key={example.summary}
          of={summary}
          name={format.labelled(apiText.example, example.summary)}
          text={curl(verb, `${address}${as}`, example.value)}
        />
      ))}
      {answer?.example !== undefined && (
        <Text
          of={summary}
          name={apiText.answerTo(examples[0]?.summary ?? summary)}
          text={typeof answer.example === "string" ? answer.example : readable(answer.example)}
        />
      )}
      {answer && typeof answer.example !== "string" && (
        <details>
          <summary>{apiText.answer}</summary>
          <Fields schema={answer.schema} schemas={schemas} sent={false} />
        </details>
      )}
    </section>
  );
}

/** The fields of a body. Where it depends on a method, those that all methods share and then each method's own options. */
function Body({ schema, schemas }: { readonly schema: Described; readonly schemas: Schemas }) {
  const { api: apiText } = useWords("api");
  if (!schema.discriminator) return <Fields schema={schema} schemas={schemas} />;
  const choices = Object.entries(schema.discriminator.mapping).map(([id, $ref]) => ({ id, choice: resolved({ $ref }, schemas) }));
  const [first] = choices;
  const { method, options, ...shared } = first?.choice.properties ?? {};
  const everywhere = first?.choice.required?.filter((name) => choices.every(({ choice }) => choice.required?.includes(name)));
  const ids = { enum: choices.map(({ id }) => id) };
  return (
    <>
      <Fields schema={{ properties: { method: ids, ...shared }, required: everywhere }} schemas={schemas} />
      <details>
        <summary>{apiText.choose(choices.length)}</summary>
        <dl className={styles.choices}>
          {choices.map(({ id, choice }) => (
            <div key={id} className="stack">
              <dt>
                <code>
                  <b>{id}</b>
                </code>{" "}
                {choice.description}
              </dt>
              <dd>
                <Fields schema={choice.properties?.options ?? {}} schemas={schemas} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

type FieldsProps = { readonly schema: Described; readonly schemas: Schemas; readonly sent?: boolean };

/** Fields with their kinds and meanings. Of those that are sent it says which are needed; in an answer all stand. */
function Fields({ schema, schemas, sent = true }: FieldsProps) {
  const { api: apiText } = useWords("api");
  const fields = fieldsIn(schema, schemas);
  if (fields.length === 0) return <p className="soft">{apiText.noOptions}</p>;
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, kind, required, byDefault, description }) => (
        <div key={name}>
          <dt>
            <code>
              <b>{name}</b>: {kind}
            </code>{" "}
            <span className="small soft">
              {[sent && required && apiText.required, byDefault && apiText.byDefault(byDefault)].filter(Boolean).join(", ")}
            </span>
          </dt>
          {description && (
            <dd>
              <Prose text={description} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
