import { strToU8, type Zippable, zipSync } from 'fflate'

/**
 * A funder's workbook laid out by hand as Excel writes one (parts, order, attributes and namespaces of
 * ECMA-376, as Excel 365 saves them): shared strings, theme, styles, a chain of calculation, a picture,
 * settings of a printer, data validation (old and x14), conditional formats, defined names, a table, a
 * hidden sheet. Invented content.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'

const SHARED = [
  'Compte rendu d’exécution 2026',
  'Structure',
  'Période du',
  'au',
  'Indicateurs',
  'Réalisé',
  'Prévu',
  'Taux',
  'Nombre de rencontres',
  'Nombre de participants',
  'dont femmes',
  'Nombre d’heures',
  'Heures-participants',
  'Total des réalisations',
  'Nom',
  'Prénom',
  'Commune',
  'Date d’entrée',
  'Date de sortie',
  'Liste des participants',
  'Nombre de lignes',
  'Nord',
  'Centre',
  'Sud',
  'Zone principale',
] as const
type Shared = (typeof SHARED)[number]
const shared = (text: Shared) => SHARED.indexOf(text)

const text = (reference: string, words: Shared, style: number) =>
  `<c r="${reference}" s="${style}" t="s"><v>${shared(words)}</v></c>`
const blank = (reference: string, style: number) => `<c r="${reference}" s="${style}"/>`
const number = (reference: string, value: number, style: number) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`

/** Places in `cellXfs` of the styles below. */
export const EXCEL_STYLES = {
  title: 1,
  label: 2,
  count: 3,
  percent: 4,
  day: 5,
  hours: 6,
  text: 7,
  head: 8,
  duration: 9,
} as const
const S = EXCEL_STYLES

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.0\\ &quot;h&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color indexed="64"/></top><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`

const SHEET_OPEN = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOC}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">`

const rate = (row: number, cached: string) =>
  row === 8
    ? `<c r="E8" s="${S.percent}"><f t="shared" ref="E8:E9" si="0">IF(D8="","",C8/D8)</f><v>${cached}</v></c>`
    : `<c r="E${row}" s="${S.percent}"><f t="shared" si="0"/><v>${cached}</v></c>`

const REPORT_SHEET = `${SHEET_OPEN}<sheetPr codeName="Feuil1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="B2:F14"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C8" sqref="C8"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultColWidth="11.42578125" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="3.7109375" customWidth="1"/><col min="2" max="2" width="34.140625" customWidth="1"/><col min="3" max="5" width="14.28515625" customWidth="1"/><col min="7" max="7" width="16" style="${S.day}" customWidth="1"/></cols><sheetData><row r="2" spans="2:6" ht="30" customHeight="1" x14ac:dyDescent="0.25">${text('B2', 'Compte rendu d’exécution 2026', S.title)}${['C2', 'D2', 'E2', 'F2'].map((cell) => blank(cell, S.title)).join('')}</row><row r="4" spans="2:6" x14ac:dyDescent="0.25">${text('B4', 'Structure', S.label)}${['C4', 'D4', 'E4', 'F4'].map((cell) => blank(cell, S.text)).join('')}</row><row r="5" spans="2:6" x14ac:dyDescent="0.25">${text('B5', 'Période du', S.label)}${blank('C5', S.day)}${text('D5', 'au', S.label)}${blank('E5', S.day)}</row><row r="7" spans="2:6" x14ac:dyDescent="0.25">${text('B7', 'Indicateurs', S.head)}${text('C7', 'Réalisé', S.head)}${text('D7', 'Prévu', S.head)}${text('E7', 'Taux', S.head)}</row><row r="8" spans="2:6" x14ac:dyDescent="0.25">${text('B8', 'Nombre de rencontres', S.label)}${blank('C8', S.count)}${number('D8', 20, S.count)}${rate(8, '0')}</row><row r="9" spans="2:6" x14ac:dyDescent="0.25">${text('B9', 'Nombre de participants', S.label)}${number('C9', 999, S.count)}${number('D9', 60, S.count)}${rate(9, '16.65')}</row><row r="10" spans="2:6" x14ac:dyDescent="0.25">${text('B10', 'dont femmes', S.label)}${blank('C10', S.count)}</row><row r="11" spans="2:6" x14ac:dyDescent="0.25">${text('B11', 'Nombre d’heures', S.label)}${blank('C11', S.hours)}${blank('D11', S.duration)}</row><row r="12" spans="2:6" x14ac:dyDescent="0.25">${text('B12', 'Heures-participants', S.label)}${blank('C12', S.hours)}</row><row r="14" spans="2:6" x14ac:dyDescent="0.25">${text('B14', 'Total des réalisations', S.label)}<c r="C14" s="${S.count}"><f>SUM(C8:C10)</f><v>999</v></c><c r="D14" s="${S.label}" t="str"><f>IF(C14&gt;100,"beaucoup","peu")</f><v>beaucoup</v></c><c r="E14" s="${S.count}"><f t="array" ref="E14">SUM(C8:C10*1)</f><v>999</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="B2:F2"/><mergeCell ref="C4:F4"/></mergeCells><phoneticPr fontId="0" type="noConversion"/><conditionalFormatting sqref="E8:E9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C8:C10"><formula1>0</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" horizontalDpi="300" r:id="rId1"/><headerFooter><oddHeader>&amp;C&amp;"-,Gras"Bilan&amp;R&amp;D</oddHeader><oddFooter>&amp;LPage &amp;P / &amp;N</oddFooter></headerFooter><drawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{9D0E4A1C-0001-0000-0000-000000000000}"><x14:formula1><xm:f>Listes!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`

/** First and last prepared row of the list of participants. */
export const EXCEL_LIST_ROWS = { first: 4, last: 9 } as const

const listRow = (row: number) =>
  `<row r="${row}" spans="1:5" x14ac:dyDescent="0.25">${['A', 'B', 'C']
    .map((column) => blank(`${column}${row}`, S.text))
    .join('')}${blank(`D${row}`, S.day)}${blank(`E${row}`, S.day)}</row>`

const LIST_SHEET = `${SHEET_OPEN}<dimension ref="A1:E11"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="5" width="18.7109375" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" x14ac:dyDescent="0.25">${text('A1', 'Liste des participants', S.label)}</row><row r="3" spans="1:5" x14ac:dyDescent="0.25">${text('A3', 'Nom', S.head)}${text('B3', 'Prénom', S.head)}${text('C3', 'Commune', S.head)}${text('D3', 'Date d’entrée', S.head)}${text('E3', 'Date de sortie', S.head)}</row>${[4, 5, 6, 7, 8, 9].map(listRow).join('')}<row r="11" spans="1:5" x14ac:dyDescent="0.25">${text('A11', 'Nombre de lignes', S.label)}<c r="B11" s="${S.count}"><f>COUNTA(A4:A9)</f><v>0</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`

const LISTS_SHEET = `${SHEET_OPEN}<dimension ref="A1:A3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData><row r="1" spans="1:1" x14ac:dyDescent="0.25">${text('A1', 'Nord', 0)}</row><row r="2" spans="1:1" x14ac:dyDescent="0.25">${text('A2', 'Centre', 0)}</row><row r="3" spans="1:1" x14ac:dyDescent="0.25">${text('A3', 'Sud', 0)}</row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`

const relations = (lines: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`

/** A picture of one green point. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** The parts of the workbook, in the order in which Excel zips them. */
export const excelTemplateParts = (): Readonly<Record<string, string | Uint8Array>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'spreadsheetml.sheet.main')}${override('/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet')}${override('/xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet')}${override('/xl/worksheets/sheet3.xml', 'spreadsheetml.worksheet')}${override('/xl/theme/theme1.xml', 'theme')}${override('/xl/styles.xml', 'spreadsheetml.styles')}${override('/xl/sharedStrings.xml', 'spreadsheetml.sharedStrings')}${override('/xl/drawings/drawing1.xml', 'drawing')}${override('/xl/tables/table1.xml', 'spreadsheetml.table')}${override('/xl/calcChain.xml', 'spreadsheetml.calcChain')}</Types>`,
  '_rels/.rels': relations([['rId1', `${DOC}/officeDocument`, 'xl/workbook.xml']]),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27928"/><workbookPr codeName="CeClasseur" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720"/></bookViews><sheets><sheet name="Compte rendu" sheetId="1" r:id="rId1"/><sheet name="Participants &amp; co" sheetId="2" r:id="rId2"/><sheet name="Listes" sheetId="4" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Compte rendu'!$B$2:$F$14</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Participants &amp; co'!$1:$3</definedName><definedName name="nb_participants">'Compte rendu'!$C$9</definedName></definedNames><calcPr calcId="191029" calcMode="auto"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['rId3', `${DOC}/worksheet`, 'worksheets/sheet3.xml'],
    ['rId7', `${DOC}/calcChain`, 'calcChain.xml'],
    ['rId2', `${DOC}/worksheet`, 'worksheets/sheet2.xml'],
    ['rId1', `${DOC}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId6', `${DOC}/sharedStrings`, 'sharedStrings.xml'],
    ['rId5', `${DOC}/styles`, 'styles.xml'],
    ['rId4', `${DOC}/theme`, 'theme/theme1.xml'],
  ]),
  'xl/worksheets/sheet1.xml': REPORT_SHEET,
  'xl/worksheets/sheet2.xml': LIST_SHEET,
  'xl/worksheets/sheet3.xml': LISTS_SHEET,
  'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Thème Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${SHARED.length}" uniqueCount="${SHARED.length}">${SHARED.map((words) => `<si><t>${words}</t></si>`).join('')}</sst>`,
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${DOC}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="600000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Participants" displayName="Participants" ref="A3:E9" totalsRowShown="0"><autoFilter ref="A3:E9"/><tableColumns count="5">${['Nom', 'Prénom', 'Commune', 'Date d’entrée', 'Date de sortie'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations([
    ['rId2', `${DOC}/drawing`, '../drawings/drawing1.xml'],
    ['rId1', `${DOC}/printerSettings`, '../printerSettings/printerSettings1.bin'],
  ]),
  'xl/worksheets/_rels/sheet2.xml.rels': relations([
    ['rId1', `${DOC}/table`, '../tables/table1.xml'],
  ]),
  'xl/drawings/_rels/drawing1.xml.rels': relations([
    ['rId1', `${DOC}/image`, '../media/image1.png'],
  ]),
  'xl/media/image1.png': PNG,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 220 }, (_, index) => index),
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B11" i="2" l="1"/><c r="E14" i="1" a="1"/><c r="D14" i="1"/><c r="C14" i="1"/><c r="E9" i="1"/><c r="E8" i="1"/></calcChain>`,
})

/** The file, with parts replaced, added, or taken out (null). */
export const excelTemplate = (
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array => {
  const zipped: Zippable = {}
  for (const [name, content] of Object.entries({ ...excelTemplateParts(), ...changes })) {
    if (content === null) continue
    zipped[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 2) })
}
