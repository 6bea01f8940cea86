import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlLines } from "@/lib/files/html";

describe("the lines of a web page", () => {
  test("are its rows, cells parted by tabs, and the texts beside its tables", () => {
    const page =
      "<!DOCTYPE html><HTML><head><title>t</title></head><body><h1>Title</h1>a <b>b</b><br>c<table><tr><th>x<th>y</tr><TR class='k'><td>1</td><td>\n 2  3 </td></TR></table>end";
    expect(htmlLines(page)).toEqual(["Title", "a b", "c", "x\ty", "1\t2 3", "end"]);
  });

  test("keep the place of empty cells, closed or not", () => {
    expect(htmlLines("<tr><td></td><td>a</td><td>&nbsp;</td><td>b</td></tr><tr><td><td>a<td><td>b</tr>")).toEqual(["\ta\t\tb", "\ta\t\tb"]);
  });

  test("hold signs as they are meant, and no mark that would enclose a tab", () => {
    expect(htmlLines('<tr><td>A &amp; B&#39;s &#x54; &unknown; &#99999999;</td><td>a\t"b" &quot;c</td></tr>')).toEqual([
      "A & B's T &unknown; \uFFFD\ta b c",
    ]);
  });

  test("leave out scripts, styles and comments, whatever they hold", () => {
    expect(htmlLines('<style>tr{}</style><tr><td>a<script>"<td>x</td>"</script><!-- <td>y</td> --></td></tr>')).toEqual(["a"]);
  });

  test("go on behind the bracket of the mark that closes a script, and end with it where there is none", () => {
    expect(htmlLines("<script>a</script\nb>c")).toEqual(["c"]);
    expect(htmlLines(`a<script>${"</script".repeat(3)}`)).toEqual(["a"]);
  });

  test("count a row inside a cell for itself", () => {
    expect(htmlLines("<tr><td>out<table><tr><td>in</td></tr></table></td></tr>")).toEqual(["out", "in"]);
  });

  test("come of any text whatever, and hold no line end", () => {
    const piece = fc.constantFrom(
      "<tr>",
      "</tr>",
      "<td>",
      "</td",
      "<",
      ">",
      "<!--",
      "-->",
      "<script>",
      "&#1114112;",
      "a",
      '"',
      "\n",
      "<br>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const line of htmlLines(pieces.join(""))) expect(line).not.toMatch(/[\n"]|^$/);
      }),
    );
  });
});
