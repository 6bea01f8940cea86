import { answerBy, nothing } from "@/server/api/handlers";
import { routeOf } from "@/server/api/routes";

/**
 * Every address of the API in development. The server that is built answers them before Next is asked (server/api/serving.ts)
 * and leaves to it what lies beside them.
 */
async function answer(request: Request): Promise<Response> {
  const { handlers, params } = routeOf(new URL(request.url).pathname) ?? { handlers: nothing(), params: {} };
  return answerBy(handlers, request, params);
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
