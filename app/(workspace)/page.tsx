import { linkedDecision, type Query } from "../_state/server";
import { Workspace } from "./workspace";

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  return <Workspace sent={await linkedDecision(searchParams)} />;
}
