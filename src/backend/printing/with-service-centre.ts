interface NamedOnPaper {
  readonly name: string;
  readonly headName: string | null;
  readonly phone: string;
}

/**
 * The document with the township's service centre, its head and its phone behind the words of the foot. There they
 * take no line of the page away, and every form has a foot. Where no centre is recorded the foot stays as it is.
 */
export function withServiceCentre<Document extends { readonly footText: string }>(
  document: Document,
  centre: NamedOnPaper | undefined,
): Document {
  if (centre === undefined) return document;
  const head = centre.headName === null ? null : `负责人 ${centre.headName}`;
  const words = [centre.name, head, centre.phone].filter((part) => part !== null && part !== '').join(' ');
  return { ...document, footText: `${document.footText}　${words}` };
}
