import type { api as english } from "@/lib/i18n/en/api";
import type { Like } from "../like";

/** Chinese strings of the API's own page. */
export const api: Like<typeof english> = {
  title: "API",
  intro:
    "引擎的全部计算也以 JSON 提供。请求正文最大 16 MiB，提交的内容除发往 /workspaces 下各地址的以外一概不保留；那里保留什么，见 docs/server.md。",
  document: "以 OpenAPI 3.1 文档查看",
  addresses: "地址",
  required: "必填",
  byDefault: (value) => `默认 ${value}`,
  choose: (count) => `${count} 种方法的选项`,
  noOptions: "没有选项",
  example: "示例",
  answer: "响应字段",
  answerTo: (example) => `对示例的响应：${example}`,
  problems: "出错时",
  problemsIntro:
    "响应为 application/problem+json（RFC 9457），含 type、title、status 和 detail。有误的字段列在 errors 中，各有路径、代码、说明和可接受的内容。",
  problemHelp: {
    "not-json": "文本不是 UTF-8 编码的 JSON。detail 指出在何处中断。",
    "foreign-origin": "只有本站页面可以在此写入；程序不发送 Origin，令牌用 Authorization: Bearer 传递。",
    "not-allowed": "detail 说明该链接允许什么。工作区的所有者可以另外生成链接。",
    "not-found": "请对照上方列表检查地址。在 /workspaces 下，链接或令牌有误或已撤销时也这样回答。",
    "method-not-allowed": "响应头 Allow 列出该地址接受的方法。",
    superseded: "current 中是那里现有的内容。请并列显示两者，并以其 revision 作为 base 再次保存。",
    conflict: "detail 说明原因。",
    "too-large": "请减少备选方案，或缩短数字。",
    "not-json-type": "请发送请求头 Content-Type: application/json，且不使用内容编码。",
    "wrong-fields": "请更正 errors 中列出的字段。最多列出 20 个。",
    "too-many-requests": "请按响应头 Retry-After 给出的时间等待。每个客户端每分钟的请求数有限。",
    busy: "请按响应头 Retry-After 给出的时间等待，或减少备选方案、准则或样本。",
    "no-answer": "代为查询的发布方无法连接，或返回了其他内容。detail 说明具体情况；请稍后重试。",
    internal: "请报告此问题。目前未知有此类问题。",
  },
};
