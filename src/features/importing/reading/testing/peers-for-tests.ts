// Exports of the systems that people come from: invented rows under real headers, in several languages.

/** An export made for tests, and what must come of it. */
export interface Expected {
  readonly name: string;
  readonly kind: string;
  readonly shape?: "log" | "table";
  readonly csv: string;
  readonly mapping: Record<string, string>;
  /** Of each row: the case, then its events. */
  readonly events: readonly string[][];
  readonly request?: Record<string, unknown>;
}

/** Exports of the named systems. */
export const exportsOfPeers: readonly Expected[] = [
  {
    name: "Zendesk",
    kind: "zendesk",
    csv: `Summation column,Id,Requester,Requester id,Requester email,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Due date,Solved at,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,Cost centre
1,7001,Ana Lind,9,ana@example.org,Ana Lind,Ben Ode,IT Desk,"Laptop, again",hw laptop,Closed,High,Web,Incident,2024-05-11 09:00:00 +0000,2024-05-14 10:00:00 +0000,2024-05-11 09:05:00 +0000,,2024-05-12 16:30:00 +0000,Good,2,3,1,4,45,45,4711
1,7002,Cem Ay,10,cem@example.org,Cem Ay,,IT Desk,VPN,,Open,Normal,Mail,Question,2024-05-13 08:00:00 +0200,2024-05-13 08:00:00 +0200,,,,Unoffered,0,0,0,0,,,
`,
    mapping: {
      case: "Id",
      requester: "Requester",
      person: "Assignee",
      team: "Group",
      title: "Subject",
      state: "Status",
      service: "Ticket type",
      openedAt: "Created at",
      resolvedAt: "Solved at",
      reopens: "Reopens",
      satisfaction: "Satisfaction Score",
      requesterEmail: "Requester email",
      dueAt: "Due date",
    },
    events: [
      ["7001", "asked 2024-05-11T09:00", "firstReply 2024-05-11T09:45", "done 2024-05-12T16:30"],
      ["7002", "asked 2024-05-13T06:00"],
    ],
    request: { title: "Laptop, again", reopens: 1, team: "IT Desk" },
  },
  {
    name: "Zendesk in German",
    kind: "zendesk",
    csv: `ID;Anfragender;Mitarbeiter;Gruppe;Betreff;Status;Priorität;Erstellt am;Gelöst am;Wiedereröffnungen;Antworten
7001;Ana Lind;Ben Öde;Buchhaltung;Rechnung fehlt;Gelöst;Hoch;11.05.2024 09:00;13.05.2024 16:30;0;2
`,
    mapping: {
      case: "ID",
      requester: "Anfragender",
      person: "Mitarbeiter",
      team: "Gruppe",
      title: "Betreff",
      openedAt: "Erstellt am",
      resolvedAt: "Gelöst am",
      reopens: "Wiedereröffnungen",
    },
    events: [["7001", "asked 2024-05-11T09:00", "done 2024-05-13T16:30"]],
  },
  {
    name: "Jira with repeated comments and rows wider than the header",
    kind: "jira",
    csv: `Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Reporter,Created,Updated,Resolved,Description,Custom field (Request Type),Custom field (Time to first response),Satisfaction rating,Comment,Comment,Comment
New badge,FAC-12,10012,Service Request,Done,FAC,Facilities,Medium,Done,Ben Ode,Ana Lind,11/May/24 03:26 PM,13/May/24 08:00 AM,12/May/24 12:01 AM,"Lost it
on the way ""home""",Badge,,5,11/May/24 04:00 PM;ben;On it,12/May/24 09:00 AM;ana;Thank you,12/May/24;ben;One more,12/May/24;ana;Beyond the header
Chair,FAC-13,10013,Service Request,Open,FAC,Facilities,Low,,,Cem Ay,13/May/24 09:15 AM,13/May/24 09:15 AM,,,Furniture
`,
    mapping: {
      case: "Issue key",
      title: "Summary",
      team: "Project name",
      service: "Custom field (Request Type)",
      requester: "Reporter",
      person: "Assignee",
      openedAt: "Created",
      resolvedAt: "Resolved",
      satisfaction: "Satisfaction rating",
      comment: "Comment",
    },
    events: [
      ["FAC-12", "asked 2024-05-11T15:26", "done 2024-05-12T00:01"],
      ["FAC-13", "asked 2024-05-13T09:15"],
    ],
    request: {
      description: 'Lost it\non the way "home"',
      comments: [
        "11/May/24 04:00 PM;ben;On it",
        "12/May/24 09:00 AM;ana;Thank you",
        "12/May/24;ben;One more",
      ],
    },
  },
  {
    name: "Jira in French",
    kind: "jira",
    csv: `Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Personne assignée,Rapporteur,Création,Mise à jour,Résolue,Champ personnalisé (Équipe)
Nouveau badge,FAC-12,10012,Demande,Terminé,Ben Ode,Ana Lind,11/févr./24 15:26,,12/févr./24 10:00,Logistique
`,
    mapping: {
      case: "Clé de ticket",
      title: "Résumé",
      requester: "Rapporteur",
      openedAt: "Création",
      resolvedAt: "Résolue",
      team: "Champ personnalisé (Équipe)",
    },
    events: [["FAC-12", "asked 2024-02-11T15:26", "done 2024-02-12T10:00"]],
  },
  {
    name: "ServiceNow as a table",
    kind: "servicenow",
    csv: `number,opened_at,short_description,caller_id,priority,state,category,assignment_group,assigned_to,sys_updated_on,resolved_at,closed_at,reassignment_count,reopen_count,made_sla
INC001,2024-05-11 09:00:00,No sound,Ana Lind,3 - Moderate,Closed,Hardware,Audio,Ben Ode,2024-05-19 10:00:00,2024-05-13 10:00:00,2024-05-18 10:00:00,2,1,false
INC002,2024-05-12 09:00:00,No light,Cem Ay,4 - Low,New,Building,Facilities,,2024-05-12 09:00:00,,,0,0,true
`,
    mapping: {
      case: "number",
      title: "short_description",
      requester: "caller_id",
      team: "assignment_group",
      person: "assigned_to",
      service: "category",
      openedAt: "opened_at",
      resolvedAt: "resolved_at",
      closedAt: "closed_at",
      reassignments: "reassignment_count",
      reopens: "reopen_count",
      keptPromise: "made_sla",
    },
    events: [
      ["INC001", "asked 2024-05-11T09:00", "done 2024-05-13T10:00", "closed 2024-05-18T10:00"],
      ["INC002", "asked 2024-05-12T09:00"],
    ],
    request: { keptPromise: false, reassignments: 2, reopens: 1 },
  },
  {
    name: "ServiceNow as a log, with two columns named category",
    kind: "servicenow",
    shape: "log",
    csv: `number,incident_state,reassignment_count,reopen_count,made_sla,caller_id,opened_at,sys_updated_at,category,category,impact,assignment_group,assigned_to,resolved_at,closed_at
INC7,New,0,0,true,Caller 1,29/2/2024 01:16,29/2/2024 01:23,Category 5,Subcategory 17,2 - Medium,Group 5,?,1/3/2024 11:29,6/3/2024 12:00
INC7,Resolved,1,0,true,Caller 1,29/2/2024 01:16,1/3/2024 11:29,Category 5,Subcategory 17,2 - Medium,?,Resolver 3,1/3/2024 11:29,6/3/2024 12:00
`,
    mapping: {
      case: "number",
      time: "sys_updated_at",
      activity: "incident_state",
      team: "assignment_group",
      service: "category",
      openedAt: "opened_at",
      resolvedAt: "resolved_at",
    },
    events: [
      ["INC7", "logged 2024-02-29T01:23"],
      ["INC7", "logged 2024-03-01T11:29"],
    ],
    request: { person: null, impact: "2 - Medium" },
  },
  {
    name: "ServiceNow in Spanish",
    kind: "servicenow",
    csv: `Número,Abierto,Descripción breve,Solicitante,Prioridad,Estado,Categoría,Grupo de asignación,Asignado a,Resuelto
INC001,2024-05-11 09:00:00,Sin sonido,Ana,3,Cerrado,Hardware,Audio,Ben,2024-05-13 10:00:00
`,
    mapping: {
      case: "Número",
      title: "Descripción breve",
      team: "Grupo de asignación",
      person: "Asignado a",
      openedAt: "Abierto",
      resolvedAt: "Resuelto",
      service: "Categoría",
    },
    events: [["INC001", "asked 2024-05-11T09:00", "done 2024-05-13T10:00"]],
  },
  {
    name: "Freshservice",
    kind: "freshservice",
    csv: `Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Description,Category,Source,Ticket Id,Requester Name,Requester Email,Department,Created Time,Due by Time,Resolved Time,Closed Time,First Response Time (in Hrs),Resolution Status,Survey Result
Printer,Incident,Closed,Low,Medium,Low,Print Team,Ben Ode,Out of ink,Hardware,Portal,SR-5,Ana Lind,ana@example.org,Finance,2024-05-11 09:00:00,2024-05-12 09:00:00,2024-05-13 10:00:00,2024-05-14 10:00:00,00:10:00,SLA Violated,N/A
`,
    mapping: {
      case: "Ticket Id",
      title: "Subject",
      team: "Group",
      person: "Agent",
      customer: "Department",
      requester: "Requester Name",
      service: "Category",
      impact: "Impact",
      openedAt: "Created Time",
      resolvedAt: "Resolved Time",
      closedAt: "Closed Time",
      dueAt: "Due by Time",
      keptPromise: "Resolution Status",
      satisfaction: "Survey Result",
    },
    events: [
      ["SR-5", "asked 2024-05-11T09:00", "done 2024-05-13T10:00", "closed 2024-05-14T10:00"],
    ],
    request: { keptPromise: false, satisfaction: null, customer: "Finance" },
  },
  {
    name: "osTicket",
    kind: "osticket",
    csv: `"Ticket Number","Date Created","Subject","From","From Email","Priority","Department","Help Topic","Source","Current Status","Last Updated","SLA Due Date","Due Date","Closed Date","Overdue","Answered","Agent Assigned","Team Assigned","Thread Count","Reopen Count","Attachment Count"
"100123","05/30/2024 9:00 AM","Door","Ana Lind","ana@example.org","Normal","Facilities","Building / Doors","Web","Closed","06/02/2024 8:00 AM","06/01/2024 9:00 AM","","05/31/2024 4:00 PM","0","1","Ben Ode","","3","0","0"
`,
    mapping: {
      case: "Ticket Number",
      openedAt: "Date Created",
      team: "Department",
      service: "Help Topic",
      requester: "From",
      requesterEmail: "From Email",
      person: "Agent Assigned",
      state: "Current Status",
      dueAt: "SLA Due Date",
      closedAt: "Closed Date",
      reopens: "Reopen Count",
    },
    events: [["100123", "asked 2024-05-30T09:00", "closed 2024-05-31T16:00"]],
  },
  {
    name: "Zammad, which tells no times",
    kind: "zammad",
    csv: `id;number;title;state;priority;owner;customer;group;note
1;61001;"Welcome; new";open;2 normal;-;nicole@example.org;Users;
2;61002;Access;closed;1 low;Ana;cem@example.org;Facilities;call back
`,
    mapping: {
      case: "number",
      title: "title",
      team: "group",
      person: "owner",
      requester: "customer",
      description: "note",
    },
    events: [["61001"], ["61002"]],
    request: { title: "Welcome; new", openedAt: null },
  },
  {
    name: "GLPI",
    kind: "glpi",
    csv: `"ID";"Title";"Status";"Last update";"Opening date";"Priority";"Requester - Requester";"Assigned to - Technician";"Assigned to - Group in charge of the ticket";"Category";
"1 024";"Screen";"Closed";"2024-05-13 10:00";"2024-05-11 09:00";"High";"Lind Ana";"Ode Ben";"Support";"Hardware > Screens";
`,
    mapping: {
      case: "ID",
      title: "Title",
      openedAt: "Opening date",
      requester: "Requester - Requester",
      person: "Assigned to - Technician",
      team: "Assigned to - Group in charge of the ticket",
      service: "Category",
    },
    events: [["1 024", "asked 2024-05-11T09:00"]],
  },
  {
    name: "GLPI in French with commas",
    kind: "glpi",
    csv: `ID,Titre,Entité,Statut,Dernière modification,Date d'ouverture,Priorité,Demandeur - Demandeur,Attribué à - Technicien,Catégorie
7,Écran,Siège,Clos,13-05-2024 10:00,11-05-2024 09:00,Haute,Lind Ana,Ode Ben,Matériel
`,
    mapping: {
      case: "ID",
      title: "Titre",
      openedAt: "Date d'ouverture",
      requester: "Demandeur - Demandeur",
      person: "Attribué à - Technicien",
      customer: "Entité",
    },
    events: [["7", "asked 2024-05-11T09:00"]],
  },
];
