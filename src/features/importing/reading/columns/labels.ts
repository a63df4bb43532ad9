import { type Field } from "./fields.ts";
import { keyOf } from "./header.ts";

/** Fields that hold a time. */
export const timeFields = [
  "time",
  "openedAt",
  "firstReplyAt",
  "resolvedAt",
  "closedAt",
  "dueAt",
] as const;

// The headers each field goes by, best first: the peers' own in English, the names that event logs use, then the main
// labels in German, French, Spanish, Italian, Dutch and Portuguese. Case, blanks, accents and signs do not matter.
const labels: Readonly<Record<Exclude<Field, "time">, string>> = {
  case:
    "case:concept:name|case id|case|case key|case number|caseno|trace id|issue key|ticket number|ticket id|ticket no|ticket|sr number|incident id|incident number|" +
    "incident|request id|request number|service request|interaction id|number|#|key|case:id|id|reference|" +
    "fall|fall-id|vorgangsschlüssel|vorgang|vorgangsnummer|ticketnummer|ticket-id|nummer|cle de ticket|numéro de ticket|numéro du ticket|id du ticket|dossier|numéro|" +
    "clave de incidencia|número de ticket|id del ticket|caso|id caso|número|chiave ticket|numero ticket|id ticket|numero|zaak|zaaknummer|zaak-id|issuesleutel|" +
    "chave do item|número do ticket|id do ticket|processo|identifiant|dossier id",
  activity:
    "concept:name|activity|activity name|activity type|incidentactivity type|event name|event type|event|action|task|task name|operation|step|" +
    "aktivität|vorgangsschritt|ereignis|aktion|activité|activité nom|événement|évènement|actividad|evento|attività|azione|activiteit|gebeurtenis|atividade|incident state|ident state",
  team:
    "org:group|involved st|assignment group|assigned group|support group|support team|assigned team|owner group|group|team|workgroup|support section|responsible section|" +
    "department|queue|resolver group|assigned to group|assigned to - technician group|assigned to - group in charge of the ticket|assigned to - group|team assigned|org:role|" +
    "gruppe|zuweisungsgruppe|zugewiesene gruppe|bearbeitergruppe|abteilung|zugewiesen an - technikergruppe|warteschlange|groupe|équipe|groupe d'affectation|groupe assigné|service assigné|" +
    "attribué à - groupe de techniciens|attribué à - groupe technicien|grupo|equipo|grupo de asignación|grupo asignado|departamento|asignado a - grupo de técnicos|" +
    "gruppo|squadra|gruppo di assegnazione|gruppo assegnato|reparto|assegnato a - gruppo di tecnici|groep|toewijzingsgroep|behandelaarsgroep|afdeling|toegewezen aan - technicusgroep|" +
    "equipe|grupo de atribuição|grupo atribuído|atribuído para - grupo técnico",
  person:
    "org:resource|resource|assignee|assigned to|agent assigned|agent|owner|technician|user|resource name|assigned to - technician|handled by|performed by|actor|owner first name|" +
    "bearbeiter|zugewiesen an|mitarbeiter|besitzer|ressource|zugewiesen an - techniker|assigné|assigné à|responsable|attribué à|attribué à - technicien|propriétaire|agent assigné|" +
    "asignado|asignado a|persona asignada|agente asignado|agente|propietario|recurso|asignado a - técnico|assegnatario|assegnato a|proprietario|risorsa|assegnato a - tecnico|" +
    "toegewezen aan|toegewezen persoon|eigenaar|behandelaar|medewerker|toegewezen aan - technicus|responsável|atribuído a|atribuído para - técnico|proprietário",
  customer:
    "organization|organisation|organizations|customer organization|requester organization|customer team|requester department|customer|company|client|account|requester - requester group|entity|" +
    "organisationen|kunde|firma|mandant|anfragender - anfragende gruppe|organisation cliente|client|société|entreprise|demandeur - groupe demandeur|entité|" +
    "organización|cliente|empresa|entidad|solicitante - grupo solicitante|organizzazione|azienda|entità|richiedente - gruppo richiedente|organisatie|klant|bedrijf|entiteit|organização|entidade",
  requester:
    "requester|requester name|caller id|caller|opened by|reporter|from|customer name|submitter|requester - requester|requested by|contact|" +
    "anfragender|anforderer|melder|autor|anfragender - anfragender|von|demandeur|rapporteur|demandeur - demandeur|appelant|de|solicitante|informador|solicitante - solicitante|" +
    "richiedente|segnalatore|richiedente - richiedente|chiamante|da|aanvrager|melder|aanvrager - aanvrager|requerente|relator|requerente - requerente",
  requesterEmail:
    "requester email|from email|email|e-mail|reporter email|e-mail des anfragenden|anfragender e-mail|e-mail du demandeur|correo electrónico del solicitante|correo electrónico|" +
    "email del richiedente|e-mail van aanvrager|e-mail do solicitante",
  service:
    "request type|business service|service|help topic|service type|product|category|business activity|ci name aff|issue type|ticket type|type|" +
    "anfragetyp|anforderungstyp|kategorie|produkt|hilfethema|vorgangstyp|type de demande|catégorie|produit|rubrique d'aide|type de ticket|tipo de solicitud|categoría|producto|tema de ayuda|" +
    "tipo di richiesta|categoria|prodotto|argomento|aanvraagtype|categorie|onderwerpcategorie|tipo de solicitação|produto",
  title:
    "short description|subject|summary|title|kurzbeschreibung|betreff|titel|zusammenfassung|brève description|description courte|objet|sujet|titre|résumé|" +
    "descripción breve|breve descripción|asunto|título|resumen|breve descrizione|oggetto|titolo|riepilogo|korte beschrijving|onderwerp|samenvatting|descrição resumida|assunto|resumo",
  description:
    "description|note|beschreibung|descripción|descrizione|beschrijving|omschrijving|descrição|notiz|bemerkung|nota|opmerking",
  state:
    "incident state|ident state|state|current status|status|lifecycle:transition|sub status|zustand|aktueller status|statut|état|statut actuel|estado|estado actual|stato|stato attuale|huidige status|estado atual",
  priority: "priority|seriousness|priorität|priorité|prioridad|priorità|prioriteit|prioridade",
  impact: "impact|sr latest impact|auswirkung|einfluss|impacto|impatto|gevolg",
  openedAt:
    "opened at|opened|created at|created|created time|date created|opening date|created on|create time|creation date|creation time|open time|opened on|sys created at|sys created on|case:created|request date|" +
    "eröffnet|erstellt|erstellt am|erstellungsdatum|eröffnungsdatum|angelegt am|ouvert|créé|créé le|création|date de création|date d'ouverture|abierto|creado|creado el|creada|fecha de creación|fecha de apertura|" +
    "aperto|creato|creato il|data di creazione|data di apertura|data creazione|geopend|aangemaakt|aangemaakt op|gemaakt|gemaakt op|openingsdatum|aanmaakdatum|aberto|criado|criado em|data de criação|data de abertura",
  firstReplyAt:
    "first response at|first reply at|first response time at|first responded at|first response date|initially assigned and replied at|erste antwort am|erste antwort um|première réponse le|primera respuesta el|prima risposta il|eerste reactie op|primeira resposta em",
  firstReplyMinutes: "first reply time in minutes",
  resolvedAt:
    "resolved at|resolved|resolved time|solved at|resolution date|resolved on|solution date|resolution time at|solve date|" +
    "gelöst|gelöst am|lösungsdatum|erledigt|erledigt am|résolu|résolu le|résolue|date de résolution|date de solution|resuelto|resuelta|resuelto el|fecha de resolución|fecha de solución|" +
    "risolto|risolto il|data di risoluzione|data di soluzione|opgelost|opgelost op|oplosdatum|oplossingsdatum|resolvido|resolvido em|data de resolução|data da solução",
  closedAt:
    "closed at|close at|closed time|close time|closed|closing date|closed date|date closed|closed on|close date|geschlossen am|geschlossen|abschlussdatum|fermé|fermé le|date de fermeture|date de clôture|clos le|" +
    "cerrado|cerrado el|fecha de cierre|chiuso|chiuso il|data di chiusura|gesloten|gesloten op|sluitingsdatum|fechado|fechado em|data de fechamento|data de encerramento",
  dueAt:
    "due by time|sla due date|due date|due|due at|time to resolve|close escalation at|escalation at|fällig am|fälligkeitsdatum|fällig|échéance|date d'échéance|fecha de vencimiento|vencimiento|data di scadenza|scadenza|vervaldatum|data de vencimento|prazo",
  reopens:
    "reopen count|reopens|reopened count|number of reopens|wiedereröffnungen|anzahl wiedereröffnungen|réouvertures|reaperturas|riaperture|heropend|reaberturas",
  reassignments:
    "reassignment count|# reassignments|reassignments|number of reassignments|neuzuweisungen|anzahl der neuzuweisungen|réaffectations|reasignaciones|riassegnazioni|hertoewijzingen|reatribuições",
  keptPromise:
    "made sla|sla met|resolution status|sla status|within sla|sla eingehalten|sla respecté|sla cumplido|sla rispettato|sla gehaald|sla cumprido",
  comment: "comment|comments|kommentar|commentaire|comentario|commento|opmerkingen|comentário",
  satisfaction:
    "satisfaction score|satisfaction rating|satisfaction|survey result|zufriedenheit|zufriedenheitsbewertung|évaluation de satisfaction|note de satisfaction|satisfacción|calificación de satisfacción|soddisfazione|tevredenheid|satisfação",
};

// The time of an event, in three ranks: names that only an event's time has, the last change of a table, and bare dates.
const eventTime =
  "time:timestamp|complete timestamp|complete time|completion time|end timestamp|end time|timestamp|time stamp|event timestamp|event time|event date|datestamp|date stamp|change date+time|change date|changed at|changed on|activity time|action time|start timestamp|start time|" +
  "zeitstempel|zeitpunkt|endzeit|startzeit|horodatage|horodate|date de l'événement|date événement|marca de tiempo|fecha y hora|fecha del evento|marca temporale|data e ora|data ora|data evento|tijdstempel|tijdstip|carimbo de data/hora|data/hora|data e hora|data do evento";
const laterTime =
  "sys updated at|sys updated on|updated at|updated|last updated|updated time|last update|modified at|modified|aktualisiert|aktualisiert am|letzte änderung|mis à jour|mis à jour le|dernière modification|" +
  "actualizado|actualizado el|última actualización|aggiornato|aggiornato il|ultimo aggiornamento|bijgewerkt|bijgewerkt op|laatste wijziging|atualizado|atualizado em|última atualização";
const bareTime =
  "time|date|date time|datum|zeit|uhrzeit|datum und uhrzeit|date et heure|heure|fecha|hora|data|ora|tijd";

const keysIn = (list: string): readonly string[] => list.split("|").map(keyOf);

/** Keys of the headers of a field, best first. */
export const keysOfField = new Map<Field, readonly string[]>(
  Object.entries(labels).map(([field, list]) => [field as Field, keysIn(list)]),
);
/** Headers that only an event's time has. */
export const keysOfEventTime = keysIn(eventTime);
/** Headers of the last change, which in a log is the event's time. */
export const keysOfLaterTime = keysIn(laterTime);
/** Headers that say no more than that they hold a date or time. */
export const keysOfBareTime = keysIn(bareTime);
