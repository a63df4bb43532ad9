import type { Field } from "./fields.ts";

/** The system an export comes from; `event-log` is any other log. */
export type Kind =
  | "zendesk"
  | "jira"
  | "servicenow"
  | "freshservice"
  | "osticket"
  | "zammad"
  | "glpi"
  | "event-log";

export interface Marks {
  readonly name: string;
  /** Headers that hardly any other export has; translations of one header are separated by `|`. */
  readonly own: readonly string[];
  /** Headers it has in common with others. */
  readonly shared: readonly string[];
  /** Where its columns mean something other than their names say elsewhere; best first, `|` between. */
  readonly columns: Partial<Record<Field, string>>;
}

const translated = {
  subject: "subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto",
  title: "title|titel|titre|título|titolo",
  status: "status|state|statut|état|estado|stato|zustand",
  priority: "priority|priorität|priorité|prioridad|priorità|prioriteit|prioridade",
  group: "group|gruppe|groupe|grupo|gruppo|groep",
  assignee:
    "assignee|mitarbeiter|bearbeiter|zugewiesene person|assigné|personne assignée|responsable|agente asignado|persona asignada|assegnatario|toegewezen aan|toegewezen persoon|responsável|atribuído",
  requester:
    "requester|anfragender|anforderer|demandeur|solicitante|richiedente|aanvrager|requerente",
  category: "category|kategorie|catégorie|categoría|categoria|categorie",
};

/** What each system's exports are known by. */
export const marksOf: Readonly<Record<Exclude<Kind, "event-log">, Marks>> = {
  zendesk: {
    name: "Zendesk",
    own: [
      "satisfaction score|zufriedenheitswert|puntuación de satisfacción",
      "group stations|gruppenstationen|stations de groupe|estaciones de grupo",
      "assignee stations|mitarbeiterstationen",
      "reopens|wiedereröffnungen|réouvertures|reaperturas|riaperture|reaberturas",
      "replies|antworten|réponses|respuestas|risposte|antwoorden|respostas",
      "first reply time in minutes",
      "full resolution time in minutes",
      "full resolution time in minutes within business hours",
      "solved at|gelöst am|résolu le|resuelto el|risolto il|opgelost op|resolvido em",
      "assigned at|zugewiesen am|assigné le|asignado el|assegnato il|toegewezen op|atribuído em",
      "initially assigned at",
      "requester wait time in minutes",
      "on hold time in minutes",
      "requester domain",
      "submitter",
    ],
    shared: [
      translated.requester,
      translated.assignee,
      translated.group,
      translated.subject,
      translated.status,
      translated.priority,
      "id",
      "via",
      "tags",
      "ticket type",
      "requester email",
      "created at|erstellt am|créé le|creado el|creato il|aangemaakt op|criado em",
      "updated at",
    ],
    columns: { case: "id", team: translated.group, service: "ticket type" },
  },
  jira: {
    name: "Jira",
    own: [
      "issue key|vorgangsschlüssel|clé de ticket|clé du ticket|clave de incidencia|chiave ticket|chiave segnalazione|issuesleutel|chave do item|chave da issue",
      "issue id|vorgangs-id|id de ticket|id de la incidencia|id ticket|issue-id|id do item",
      "issue type|vorgangstyp|type de ticket|tipo de incidencia|tipo di ticket|tipo di segnalazione|issuetype|tipo de item",
      "project key|projektschlüssel|clé de projet|clave del proyecto|chiave progetto|projectsleutel|chave do projeto",
      "reporter|autor|rapporteur|informador|segnalatore|melder|relator",
      "time to first response",
      "time to resolution",
    ],
    shared: [
      "summary|zusammenfassung|résumé|resumen|riepilogo|samenvatting|resumo",
      translated.assignee,
      translated.status,
      translated.priority,
      "created|erstellt|création|creada|creato|aangemaakt|criado",
      "updated|aktualisiert",
      "resolved|erledigt|résolue|resuelta|risolto|opgelost|resolvido",
      "resolution|lösung|résolution|resolución|risoluzione|oplossing|resolução",
      "request type",
      "satisfaction rating",
      "comment",
    ],
    columns: {
      team: "team|team name|service desk|project name|projektname|nom du projet|nombre del proyecto|nome progetto|projectnaam|nome do projeto|project key|projektschlüssel|clé de projet|clave del proyecto|chiave progetto|projectsleutel|chave do projeto",
    },
  },
  servicenow: {
    name: "ServiceNow",
    own: [
      "assignment group|zuweisungsgruppe|groupe d'affectation|grupo de asignación|gruppo di assegnazione|toewijzingsgroep|grupo de atribuição",
      "short description|kurzbeschreibung|brève description|descripción breve|breve descrizione|korte beschrijving|descrição resumida",
      "caller id|caller|anrufer|appelant|chiamante|melder",
      "sys updated on|sys updated at",
      "sys created on|sys created at",
      "sys mod count",
      "reassignment count|neuzuweisungen",
      "reopen count",
      "made sla",
      "cmdb ci|configuration item",
      "incident state|ident state",
    ],
    shared: [
      "number|nummer|numéro|número|numero",
      translated.status,
      translated.priority,
      translated.category,
      "assigned to|zugewiesen an|assigné à|asignado a|assegnato a|toegewezen aan|atribuído a",
      "opened at|opened|eröffnet|ouvert|abierto|aperto|geopend|aberto",
      "resolved at|resolved|gelöst|résolu|resuelto|risolto|opgelost|resolvido",
      "closed at|closed",
      "impact",
      "urgency",
      "subcategory",
      "active",
    ],
    columns: {
      case: "number|nummer|numéro|número|numero",
      customer: "company|department|location",
      service:
        "business service|service|category|kategorie|catégorie|categoría|categoria|categorie",
      openedAt:
        "opened at|opened|eröffnet|ouvert|abierto|aperto|geopend|aberto|sys created at|sys created on",
    },
  },
  freshservice: {
    name: "Freshservice",
    own: [
      "due by time|fällig bis|échéance avant|vencimiento|scadenza entro|vervalt op",
      "resolution status|lösungsstatus|statut de résolution|estado de resolución|stato risoluzione|oplossingsstatus|status da resolução",
      "first response time in hrs",
      "resolution time in hrs",
      "first response status",
      "survey result|umfrageergebnis|résultat de l'enquête|resultado de la encuesta",
      "requester name|name des anforderers|nom du demandeur|nombre del solicitante|nome richiedente|naam aanvrager|nome do solicitante",
      "agent interactions",
      "customer interactions",
      "requester vip",
      "initial response time",
      "resolved time",
      "created time|erstellungszeit|heure de création|hora de creación|ora di creazione|aanmaaktijd|hora de criação",
    ],
    shared: [
      "ticket id|ticket-id|id du ticket|id del ticket|id ticket|id do ticket",
      translated.subject,
      translated.status,
      translated.priority,
      translated.group,
      translated.category,
      "agent|agente",
      "urgency",
      "impact",
      "source",
      "requester email",
      "closed time",
      "type",
      "department",
    ],
    columns: {
      case: "ticket id|ticket-id|id du ticket|id del ticket|id ticket|id do ticket",
      customer: "requester department|department|department name|company",
      requester:
        "requester name|name des anforderers|nom du demandeur|nombre del solicitante|nome richiedente|naam aanvrager|nome do solicitante",
      service: "category|kategorie|catégorie|categoría|categoria|categorie|requested items|type",
      openedAt:
        "created time|erstellungszeit|heure de création|hora de creación|ora di creazione|aanmaaktijd|hora de criação",
    },
  },
  osticket: {
    name: "osTicket",
    own: [
      "help topic|hilfethema|rubrique d'aide|tema de ayuda|argomento|helponderwerp|tópico de ajuda",
      "sla due date",
      "agent assigned|zugewiesener agent|agent assigné|agente asignado|agente assegnato|toegewezen medewerker|agente atribuído",
      "team assigned|zugewiesenes team|équipe assignée|equipo asignado|squadra assegnata|toegewezen team",
      "thread count",
      "current status|aktueller status|statut actuel|estado actual|stato attuale|huidige status|estado atual",
      "date created|erstellungsdatum|date de création|fecha de creación|data creazione|aanmaakdatum|data de criação",
      "from email|von e-mail|email de",
      "attachment count",
      "reopen count",
      "overdue",
      "merged",
    ],
    shared: [
      "ticket number|ticketnummer|numéro de ticket|número de ticket|numero ticket|número do ticket",
      translated.subject,
      "from|von|de|da|van",
      translated.priority,
      "department|abteilung|département|departamento|reparto|dipartimento|afdeling",
      "source",
      "last updated",
      "answered",
    ],
    columns: {
      team: "department|abteilung|département|departamento|reparto|dipartimento|afdeling|team assigned",
      customer: "organization|user organization",
    },
  },
  zammad: {
    name: "Zammad",
    own: [
      "owner|besitzer|propriétaire|propietario|proprietario|eigenaar|proprietário",
      "note|notiz",
      "first response at|erste antwort am",
      "first response in min",
      "close in min",
      "article count|artikelanzahl",
      "last contact at",
      "last contact agent at",
      "time units total",
      "create channel",
      "customer|kunde|client|cliente|klant",
      "#",
    ],
    shared: [
      "id",
      "number|nummer|numéro|número|numero",
      translated.title,
      translated.status,
      translated.priority,
      translated.group,
      "organization|organisation",
      "created at|erstellt am",
      "closed at|geschlossen am",
      "updated at",
    ],
    columns: {
      case: "#|number|nummer|numéro|número|numero|id",
      customer: "organization|organisation|organización|organizzazione|organisatie|organização",
      requester: "customer|kunde|client|cliente|klant",
      closedAt: "closed at|close at",
    },
  },
  glpi: {
    name: "GLPI",
    own: [
      "requester - requester|anfragender - anfragender|antragsteller - antragsteller|demandeur - demandeur|solicitante - solicitante|richiedente - richiedente|aanvrager - aanvrager|requerente - requerente",
      "assigned to - technician|zugewiesen an - techniker|attribué à - technicien|asignado a - técnico|assegnato a - tecnico|toegewezen aan - technicus|atribuído para - técnico|atribuído a - técnico",
      "opening date|eröffnungsdatum|date d'ouverture|fecha de apertura|data di apertura|openingsdatum|data de abertura",
      "last update|letzte änderung|letzte aktualisierung|dernière modification|última actualización|ultimo aggiornamento|laatste wijziging|última atualização",
    ],
    shared: [
      "id",
      translated.title,
      translated.status,
      translated.priority,
      translated.category,
      "entity|entité|entidad|entità",
    ],
    columns: { case: "id" },
  },
};
