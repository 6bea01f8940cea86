import type { api as english } from "@/lib/i18n/en/api";
import type { Like } from "../like";

/** Russian strings of the API's own page. */
export const api: Like<typeof english> = {
  title: "API",
  intro:
    "Всё, что считает программа, можно получить и в JSON. Тело запроса\u00A0— не больше 16\u00A0МиБ; из присланного хранится только то, что послано на адреса под /workspaces, и лишь то, что перечислено в docs/server.md.",
  document: "То же в виде документа OpenAPI 3.1",
  addresses: "Адреса",
  required: "обязательно",
  byDefault: (value) => `по умолчанию ${value}`,
  choose: (count) => `Параметры методов (всего ${count})`,
  noOptions: "Параметров нет",
  example: "Пример",
  answer: "Поля ответа",
  answerTo: (example) => `Ответ на запрос: ${example}`,
  problems: "Если что-то не так",
  problemsIntro:
    "Тогда приходит ответ application/problem+json (RFC 9457) с полями type, title, status и detail. Неверные поля перечислены в errors, для каждого\u00A0— path, code, message и допустимое значение.",
  problemHelp: {
    "not-json": "Текст не читается как JSON в UTF-8. В detail сказано, где он обрывается.",
    "foreign-origin":
      "Писать сюда могут только страницы этого же сайта; программа не шлёт Origin, а ключ передаёт в заголовке Authorization: Bearer.",
    "not-allowed": "В detail сказано, что разрешает ссылка. Другую может дать владелец рабочего пространства.",
    "not-found": "Сверьте адрес со списком выше. Под /workspaces так же отвечают на ссылку или ключ, если они неверны или отозваны.",
    "method-not-allowed": "В заголовке Allow указано, какие методы принимает этот адрес.",
    superseded:
      "В поле current\u00A0— то, что сохранено там сейчас. Покажите оба варианта и сохраните снова, указав его revision как base.",
    conflict: "В detail сказано, что мешает.",
    "too-large": "Пришлите меньше альтернатив или более короткие числа.",
    "not-json-type": "Пришлите заголовок Content-Type: application/json и не указывайте кодирование содержимого.",
    "wrong-fields": "Исправьте поля, перечисленные в errors. Перечисляется не больше\u00A020.",
    "too-many-requests": "Подождите, сколько указано в заголовке Retry-After. У каждого клиента есть предельное число запросов в минуту.",
    busy: "Подождите, сколько указано в заголовке Retry-After, или просите меньше: альтернатив, критериев, случайных выборок.",
    "no-answer":
      "Издатель, к которому обратились от вашего имени, недоступен или прислал что-то другое. В detail сказано, что именно; попробуйте позже.",
    internal: "Сообщите об этом. О таких ошибках пока ничего не известно.",
  },
};
