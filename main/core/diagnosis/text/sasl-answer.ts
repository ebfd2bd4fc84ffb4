const encoded = /eyJzdGF0dXMiOiI0[\w+/]{20,160}={0,2}/g;
/** RFC 7628, section 3.2.2, as Gmail gives it. */
const answer = /^\{"status":"4\d\d","schemes":"[\w ]{1,30}","scope":"https:[\w.:/ -]{3,120}"\}$/;

/** A text with the refusals of SASL XOAUTH2 in it decoded: mail programs show them in Base64, as they came. */
export function withSaslAnswers(text: string): string {
  return text.replaceAll(encoded, (whole) => {
    const decoded = Buffer.from(whole, 'base64').toString('utf8');
    return answer.test(decoded.trim()) ? decoded.trim() : whole;
  });
}
