/**
 * A funder's workbook as flat OpenDocument: LibreOffice itself makes the `.xlsx` of it, so that the test
 * fills a file written by LibreOffice. Merged title, formats, widths, landscape, headers, a formula
 * over the list of another sheet. Invented content.
 */
const CELL_STYLES = [
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  '<number:number-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text> h</number:text></number:number-style>',
  '<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>',
  '<style:style style:name="hours" style:family="table-cell" style:data-style-name="N2"/>',
  '<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#dddddd"/><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="8cm"/></style:style>',
  '<style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="3cm"/></style:style>',
  '<style:style style:name="sheet" style:family="table" style:master-page-name="Large"/>',
].join('')

const PAGE =
  '<style:page-layout style:name="land"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-pages="1"/></style:page-layout>'
const MASTER =
  '<style:master-page style:name="Large" style:page-layout-name="land"><style:header><text:p>Bilan du financeur</text:p></style:header></style:master-page>'

const cell = (text: string, style = '') =>
  `<table:table-cell${style && ` table:style-name="${style}"`} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const empty = (style: string) => `<table:table-cell table:style-name="${style}"/>`

const BILAN = [
  row(
    '<table:table-cell table:style-name="head" table:number-columns-spanned="3" table:number-rows-spanned="1" office:value-type="string"><text:p>Bilan 2026</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/>',
  ),
  row(),
  row(cell('Nombre de rencontres'), empty('head')),
  row(cell('Nombre d’heures'), empty('hours')),
  row(cell('Date de fin'), empty('day')),
  row(
    cell('Venues en tout'),
    '<table:table-cell table:formula="of:=SUM([Rencontres.C2:.C100])" office:value-type="float" office:value="0"><text:p>0</text:p></table:table-cell>',
  ),
].join('')

const LIST = [
  row(cell('Rencontre', 'head'), cell('Date', 'head'), cell('Participants', 'head')),
  row(empty('Default'), empty('day'), empty('Default')),
].join('')

const table = (name: string, rows: string) =>
  `<table:table table:name="${name}" table:style-name="sheet"><table:table-column table:style-name="wide"/><table:table-column table:style-name="narrow" table:number-columns-repeated="2"/>${rows}</table:table>`

export const LIBRE_OFFICE_TEMPLATE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${CELL_STYLES}${PAGE}</office:automatic-styles><office:master-styles>${MASTER}</office:master-styles><office:body><office:spreadsheet>${table('Bilan', BILAN)}${table('Rencontres', LIST)}</office:spreadsheet></office:body></office:document>`
