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

  test("leave empty what a cell above or beside reaches over, so that every cell stands in its column", () => {
    expect(htmlLines("<table><tr><td rowspan=2>n<td colspan=2>w<td>x</tr><tr><td>a<td>b<td>c</tr><tr><td>1<td>2</tr></table>")).toEqual([
      "n\tw\t\tx",
      "\ta\tb\tc",
      "1\t2",
    ]);
    expect(htmlLines("<table><tr><td>k<td rowspan=3>all</tr><tr><td>l</tr><tr><td>m</tr><tr><td>n<td>o</tr></table>")).toEqual([
      "k\tall",
      "l\t",
      "m\t",
      "n\to",
    ]);
    expect(htmlLines("<table><tr><td rowspan=9>a<td>b</tr></table><table><tr><td>c<td>d</tr></table>")).toEqual(["a\tb", "c\td"]);
    expect(htmlLines("<table><tr><td rowspan=x colspan=-1>a<td rowspan=0>b</tr><tr><td>c<td>d</tr></table>")).toEqual(["a\tb", "c\td"]);
  });

  test("are refused where cells reach over more than any page has, instead of being put in one by one", () => {
    const page = `<table>${"<tr><td rowspan=200 colspan=200>a".repeat(100_000)}`;
    expect(() => htmlLines(page)).toThrow(expect.objectContaining({ failure: "too-many-cells" }));
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
