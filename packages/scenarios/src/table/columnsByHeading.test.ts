import { describe, expect, it } from 'vitest';
import { columnsByHeading } from './columnsByHeading.ts';
import { readTextTable } from './readTable.ts';

/** The roles of the headings of a table with one row of data. */
function rolesOf(headings: string, row: string): Record<string, string> {
  const table = readTextTable(`${headings}\n${row}`, 'file');
  return Object.fromEntries(
    Object.entries(columnsByHeading(table).columns).map(([role, column]) => [role, table.headings[column]]),
  );
}

describe('columnsByHeading', () => {
  it.each([
    [
      'Colombia',
      'NOMBRE SECTOR;NOMBRE ENTIDAD;NOMBRE DEL RUBRO;APROPIACION VIGENTE',
      'a;b;c;1',
      {
        ministry: 'NOMBRE SECTOR',
        unit: 'NOMBRE ENTIDAD',
        programme: 'NOMBRE DEL RUBRO',
        amount: 'APROPIACION VIGENTE',
      },
    ],
    [
      'Chile',
      'Ministerio;Servicio Responsable;Nombre Programa;Población objetivo;Tipo de beneficio;Presupuesto 2024',
      'a;b;c;d;e;1',
      {
        ministry: 'Ministerio',
        unit: 'Servicio Responsable',
        programme: 'Nombre Programa',
        beneficiaries: 'Población objetivo',
        service: 'Tipo de beneficio',
        amount: 'Presupuesto 2024',
      },
    ],
    [
      'Brazil',
      'Código Órgão Superior;Nome Órgão Superior;Nome Órgão Subordinado;Nome Função;Nome ' +
        'Programa;Público-alvo;Valor Pago',
      '1;a;b;c;d;e;1',
      {
        ministry: 'Nome Órgão Superior',
        service: 'Nome Função',
        programme: 'Nome Programa',
        beneficiaries: 'Público-alvo',
        amount: 'Valor Pago',
        code: 'Código Órgão Superior',
      },
    ],
    [
      'Portugal',
      'Ministério;Serviço/Organismo;Medida;Função;Público-alvo;Orçamento 2024',
      'a;b;c;d;e;1',
      {
        ministry: 'Ministério',
        unit: 'Serviço/Organismo',
        programme: 'Medida',
        service: 'Função',
        beneficiaries: 'Público-alvo',
        amount: 'Orçamento 2024',
      },
    ],
    [
      'the United Kingdom',
      'Department,Organisation,Scheme Name,Policy Area,Target Group,Outturn 2023-24',
      'a,b,c,d,e,1',
      {
        ministry: 'Department',
        programme: 'Scheme Name',
        service: 'Policy Area',
        beneficiaries: 'Target Group',
        amount: 'Outturn 2023-24',
      },
    ],
    [
      'France',
      'Ministère;Direction responsable;Intitulé;Public cible;Politique publique;Crédits de paiement',
      'a;b;c;d;e;1',
      {
        ministry: 'Ministère',
        unit: 'Direction responsable',
        programme: 'Intitulé',
        beneficiaries: 'Public cible',
        service: 'Politique publique',
        amount: 'Crédits de paiement',
      },
    ],
    [
      'Canada',
      'Organization,Program Name,GC Spending Area,Client group,Planned Spending 2024',
      'a,b,c,d,1',
      {
        ministry: 'Organization',
        programme: 'Program Name',
        service: 'GC Spending Area',
        beneficiaries: 'Client group',
        amount: 'Planned Spending 2024',
      },
    ],
  ])('finds the columns of %s', (_, headings, row, roles) =>
    expect(rolesOf(headings, row)).toMatchObject(roles),
  );

  it('does not take a number of people for people', () => {
    expect(
      rolesOf('Ministerio;Unidad;Población objetivo;Servicio;Beneficiarios', 'a;b;Niñez;c;5.400.000')
        .beneficiaries,
    ).toBe('Población objetivo');
    expect(rolesOf('Ministerio;Unidad;Servicio;Beneficiarios', 'a;b;c;5.400.000')).not.toHaveProperty(
      'beneficiaries',
    );
  });

  it('takes the amount of the latest year, and tells the others', () => {
    const table = readTextTable('Ministry,Service,Budget 2023,Budget 2024,Budget 2022\na,b,1,2,3', 'file');
    expect(columnsByHeading(table)).toMatchObject({ columns: { amount: 3 }, others: { amount: [2, 4] } });
  });

  it('understands headings without accents, in capitals, with underscores', () => {
    expect(rolesOf('NOME_ORGAO_SUPERIOR,UNIDADE_ORCAMENTARIA,NOME_FUNCAO,VALOR_PAGO', 'a,b,c,1')).toEqual({
      ministry: 'NOME_ORGAO_SUPERIOR',
      unit: 'UNIDADE_ORCAMENTARIA',
      service: 'NOME_FUNCAO',
      amount: 'VALOR_PAGO',
    });
  });

  it('takes no percentages for amounts', () =>
    expect(rolesOf('Ministerio;Servicio;Ejecución (%);Presupuesto', 'a;b;12,5 %;100,5').amount).toBe(
      'Presupuesto',
    ));

  it('takes no number of people for a code, but the number of a programme', () => {
    const cells = 'a;b;c;12;100,5';
    expect(
      rolesOf('Ministerio;Programa;Servicio;Número de beneficiarios;Presupuesto', cells).code,
    ).toBeUndefined();
    expect(rolesOf('Ministerio;Programa;Servicio;Número del programa;Presupuesto', cells).code).toBe(
      'Número del programa',
    );
    expect(rolesOf('Department;Programme;Policy area;No.;Budget', cells).code).toBe('No.');
  });
});

const rolesIn = (...lines: readonly string[]): Record<string, string> => {
  const table = readTextTable(`${lines.join('\n')}\n`, 'file');
  return Object.fromEntries(
    Object.entries(columnsByHeading(table).columns).map(([role, column]) => [role, table.headings[column]]),
  );
};

describe('columns that their headings alone do not tell', () => {
  it('of two of units the one that holds the other is of ministries', () => {
    const rows = ['Saúde;FNS;a;1', 'Saúde;Fiocruz;b;2', 'Educação;CAPES;c;3', 'Educação;FNDE;d;4', ';;e;5'];
    expect(rolesIn('Órgão;Unidade Orçamentária;Ação;Dotação', ...rows)).toMatchObject({
      ministry: 'Órgão',
      unit: 'Unidade Orçamentária',
    });
    expect(
      rolesIn('Oficina;Entidad;Programa;Monto', 'Sur;Salud;a;1', 'Sur;Trabajo;b;2', 'Norte;Salud;c;3'),
    ).toEqual({
      unit: 'Oficina',
      programme: 'Programa',
      amount: 'Monto',
    });
  });

  it('a single column of numbers is of amounts; codes, years and counts are none', () => {
    const rows = ['Salud;a;10,5;2024;300', 'Trabajo;b;20,5;2024;400'];
    expect(rolesIn('Ministerio;Programa;Asignación;Año;Número de familias', ...rows)).toEqual({
      ministry: 'Ministerio',
      programme: 'Programa',
      amount: 'Asignación',
    });
    expect(rolesIn('Ministerio;Programa;Cód;Año;Personas', ...rows).amount).toBeUndefined();
  });

  it('one heading for all levels is of programmes, where the others stand above them', () =>
    expect(
      rolesIn(
        'Mission / Programme / Action;Montant',
        'Travail;30',
        '  Jeunes;10',
        '  Familles;20',
        'Santé;5',
        '  Prévention;5',
      ),
    ).toEqual({ ministry: 'section', programme: 'Mission / Programme / Action', amount: 'Montant' }));
});
