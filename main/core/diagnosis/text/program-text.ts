import { anyOf } from '../any-of.ts';

/** A line of a program by how it begins or ends. */
const statement = anyOf(
  '',
  /;\s{0,3}$/,
  /^\s{0,80}(?:def|class|import|from|return|raise|throw|if|elif|else|for|while|try|except|finally|with|pass|yield|assert|del|async|await|export|const|let|var|function|public|private|protected|static|final|func|fn|package|use|namespace|interface|type|enum|switch|case|default|catch|end|begin|rescue|unless|module|require|include)\b(?! [a-z]+ [a-z]+ [a-z]+ [a-z])/,
  /^\s{0,80}(?:#|\/\/|\/?\*|@\w|"""|''')/,
  /^\s{0,80}[\w.$]{1,80}\([^\n]{0,200}\)?,?\s{0,3}$/,
  /(?:\) ?\{|=> ?\{|\):|\)\s{0,3}->\s\w{1,40}:?)\s{0,3}$/,
);
/** What goes on from a line above, and is of a program as well as of what one prints. */
const neutral =
  /^\s{0,80}[\w.$][\w.$[\]'"]{0,80} ?(?:[+|]|\?\?)?=(?![=>]) ?\S|^\s{4,80}\S|^\s{0,80}[)}\]]{1,4}[;,)]{0,3}\s{0,3}$|[,([{\\]\s{0,3}$|^\s{0,80}["'`][^\n]{0,200}["'`],?\s{0,3}$/;
/** What a program printed, or somebody wrote. */
const printed =
  /(?:^|\n)(?:Traceback \(|\s{0,8}at [\w$.<>]{1,80} ?\(|\s{0,3}File "[^"\n]{1,200}", line \d|[$>] |>>> |\s{0,3}[\w.$]{0,80}(?:Error|Exception|Warning)\b ?[:(]|[^\n]{0,24}\d\d:\d\d:\d\d|\s?[{[] ?["']|HTTP\/|\s{0,40}\[["']?\w{1,40}["']?\] ?=>)/;
/** A line of somebody's own words. */
const sentence = /^\s{0,40}[\p{L}"'`*>-][^;{}()[\]=]{0,60}?\p{L} [\p{L}']{1,20} [\p{L}']{1,20} [\p{L}']{1,20}/u;
const docstring = /"""|'''/g;
const opensDocstring = /^\s{0,80}(?:[\w.]{1,40} ?= ?|return )?[rbuf]{0,2}(?:"""|''')/i;
/** Texts that are longer are not judged as a whole. */
const longest = 30_000;

/** Whether a text is a program and nothing else: what it says of errors, it would say if they came. */
export function isProgram(text: string): boolean {
  if (text.length > longest || printed.test(text)) return false;
  let [statements, others] = [0, 0];
  let isDocumented = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const quotes = line.match(docstring)?.length ?? 0;
    if (isDocumented || opensDocstring.test(line)) {
      if (quotes % 2 === 1) isDocumented = !isDocumented;
      statements++;
    } else if (statement.test(line)) statements++;
    else if (sentence.test(line)) return false;
    else if (!neutral.test(line)) others++;
  }
  return statements >= 8 && others * 12 <= statements;
}
