import type { keep as english } from "@/lib/i18n/en/keep";
import type { Like } from "../like";

/** Chinese strings of what keeps decisions. */
export const keep: Like<typeof english> = {
  weighed: (people, aggregate) => `${people} 人的权重，合并方法：${aggregate}`,
  usage:
    "用法：npm run keep -- backup <文件.tgz> | restore <文件.tgz> | export <文件.jsonl，或 -> [<工作区>] | import <文件.jsonl，或 -> | forget <工作区>\n内容保存在文件夹 kept、CARAVAN_DATA 指定的文件夹，或 DATABASE_URL 指定的 PostgreSQL 中。未设置 DATABASE_URL 时，操作期间须停止服务器。",
  nothingKept: (place) => `${place} 中没有保存任何内容。`,
  somethingKept: (place) => `${place} 中已保存有决策。请恢复到空文件夹：CARAVAN_DATA=<文件夹>。`,
  folderOnly: (command) => `${command} 只用于文件夹。PostgreSQL 请用 pg_dump 和 pg_restore。`,
  written: (file, bytes) => `已写入：${file}，${bytes} 字节。`,
  restored: (folder) => `已恢复到 ${folder}。`,
  imported: (workspaces, lines) => `已导入：工作区 ${workspaces} 个，共 ${lines} 行。`,
  badLine: (line, why) => `第 ${line} 行：${why}未导入任何内容。`,
  badHead: "文件开头不是已保存决策的格式。",
  badOrder: "所依附的内容既不在此行之前，也不在本服务器上。",
  there: (workspace) => `工作区 ${workspace} 已保存在此。`,
  forgotten: (workspace) => `已删除，每日导出中的也一并删除：${workspace}。`,
  noWorkspace: (workspace) => `没有工作区 ${workspace}。`,
};
