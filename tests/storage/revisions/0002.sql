PRAGMA application_id = 1633907829;
PRAGMA user_version = 2;
CREATE TABLE account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	name TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	candidate TEXT, 
	talk_on TEXT, 
	tags TEXT NOT NULL, 
	city TEXT, 
	industry TEXT, 
	size TEXT, 
	phone TEXT, 
	website TEXT, 
	CONSTRAINT account_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT account_tier CHECK (tier IN ('none', 'target', 'key')), 
	CONSTRAINT account_candidate_has_why CHECK (candidate IS NULL OR (candidate GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT account_talk_on CHECK (talk_on IS NULL OR (candidate IS NOT NULL AND talk_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND talk_on >= '0001' AND date(talk_on, '+0 days') IS talk_on)), 
	CONSTRAINT account_tags CHECK (json_valid(tags) AND json_type(tags) = 'array'), 
	CONSTRAINT account_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT account_tier_text CHECK (instr("tier", char(0)) = 0), 
	CONSTRAINT account_candidate_text CHECK (instr("candidate", char(0)) = 0), 
	CONSTRAINT account_talk_on_text CHECK (instr("talk_on", char(0)) = 0), 
	CONSTRAINT account_tags_text CHECK (instr("tags", char(0)) = 0), 
	CONSTRAINT account_city_text CHECK (instr("city", char(0)) = 0), 
	CONSTRAINT account_industry_text CHECK (instr("industry", char(0)) = 0), 
	CONSTRAINT account_size_text CHECK (instr("size", char(0)) = 0), 
	CONSTRAINT account_phone_text CHECK (instr("phone", char(0)) = 0), 
	CONSTRAINT account_website_text CHECK (instr("website", char(0)) = 0)
)
 STRICT;
CREATE TABLE away (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	first_on TEXT NOT NULL, 
	last_on TEXT NOT NULL, 
	CONSTRAINT away_first_on CHECK (first_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND first_on >= '0001' AND date(first_on, '+0 days') IS first_on), 
	CONSTRAINT away_last_on CHECK (last_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND last_on >= '0001' AND date(last_on, '+0 days') IS last_on), 
	CONSTRAINT away_in_order CHECK (first_on <= last_on), 
	CONSTRAINT away_first_on_text CHECK (instr("first_on", char(0)) = 0), 
	CONSTRAINT away_last_on_text CHECK (instr("last_on", char(0)) = 0)
)
 STRICT;
CREATE TABLE draft (
	form TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	window TEXT NOT NULL, 
	fields TEXT NOT NULL, 
	saved_at TEXT NOT NULL, 
	PRIMARY KEY (form, subject, window)
)
 STRICT;
CREATE TABLE imported (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	source TEXT NOT NULL, 
	entity TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	wrote TEXT NOT NULL, 
	CONSTRAINT imported_once UNIQUE (source, entity, "key"), 
	CONSTRAINT imported_wrote CHECK (json_valid(wrote)), 
	CONSTRAINT imported_source_text CHECK (instr("source", char(0)) = 0), 
	CONSTRAINT imported_entity_text CHECK (instr("entity", char(0)) = 0), 
	CONSTRAINT imported_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT imported_wrote_text CHECK (instr("wrote", char(0)) = 0)
)
 STRICT;
CREATE TABLE roll (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	month TEXT NOT NULL, 
	begun_on TEXT NOT NULL, 
	finished_on TEXT, 
	carried INTEGER NOT NULL, 
	done INTEGER NOT NULL, 
	dropped INTEGER NOT NULL, 
	CONSTRAINT roll_month CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND month >= '0001' AND date(month, '+0 days') IS month AND substr(month, 9) = '01'), 
	CONSTRAINT roll_begun_on CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND begun_on >= '0001' AND date(begun_on, '+0 days') IS begun_on), 
	CONSTRAINT roll_finished_on CHECK (finished_on IS NULL OR (finished_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND finished_on >= '0001' AND date(finished_on, '+0 days') IS finished_on)), 
	CONSTRAINT roll_counts CHECK (carried >= 0 AND done >= 0 AND dropped >= 0), 
	CONSTRAINT roll_once UNIQUE (month), 
	CONSTRAINT roll_month_text CHECK (instr("month", char(0)) = 0), 
	CONSTRAINT roll_begun_on_text CHECK (instr("begun_on", char(0)) = 0), 
	CONSTRAINT roll_finished_on_text CHECK (instr("finished_on", char(0)) = 0)
)
 STRICT;
CREATE TABLE scorecard (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	number INTEGER NOT NULL, 
	"plan" TEXT NOT NULL, 
	in_force_on TEXT, 
	CONSTRAINT scorecard_number CHECK (number > 0), 
	CONSTRAINT scorecard_plan CHECK (length(plan) <= 1000000), 
	CONSTRAINT scorecard_in_force_has_plan CHECK (in_force_on IS NULL OR (in_force_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND in_force_on >= '0001' AND date(in_force_on, '+0 days') IS in_force_on AND plan GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT scorecard_once UNIQUE (number), 
	CONSTRAINT scorecard_plan_text CHECK (instr("plan", char(0)) = 0), 
	CONSTRAINT scorecard_in_force_on_text CHECK (instr("in_force_on", char(0)) = 0)
)
 STRICT;
CREATE TABLE setting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT setting_once UNIQUE ("key"), 
	CONSTRAINT setting_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT setting_value_text CHECK (instr("value", char(0)) = 0)
)
 STRICT;
CREATE TABLE step (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	label TEXT NOT NULL, 
	schema INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	turn INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT step_state CHECK (state IN ('done', 'undone', 'dropped', 'wall'))
)
 STRICT;
CREATE TABLE sweep (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	begun_on TEXT NOT NULL, 
	finished_on TEXT, 
	reviewed INTEGER NOT NULL, 
	turned INTEGER NOT NULL, 
	CONSTRAINT sweep_begun_on CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND begun_on >= '0001' AND date(begun_on, '+0 days') IS begun_on), 
	CONSTRAINT sweep_finished_on CHECK (finished_on IS NULL OR (finished_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND finished_on >= '0001' AND date(finished_on, '+0 days') IS finished_on)), 
	CONSTRAINT sweep_counts CHECK (reviewed >= 0 AND turned >= 0), 
	CONSTRAINT sweep_begun_on_text CHECK (instr("begun_on", char(0)) = 0), 
	CONSTRAINT sweep_finished_on_text CHECK (instr("finished_on", char(0)) = 0)
)
 STRICT;
CREATE TABLE account_summary (
	account_id INTEGER NOT NULL, 
	prospects INTEGER NOT NULL, 
	last_on TEXT, 
	last_result TEXT, 
	streak INTEGER NOT NULL, 
	open_calls INTEGER NOT NULL, 
	next_action TEXT, 
	people TEXT NOT NULL, 
	score INTEGER, 
	current_mean INTEGER, 
	future_mean INTEGER, 
	strategic INTEGER NOT NULL, 
	has_ladder INTEGER NOT NULL, 
	one_sided INTEGER NOT NULL, 
	green INTEGER NOT NULL, 
	amber INTEGER NOT NULL, 
	red INTEGER NOT NULL, 
	PRIMARY KEY (account_id), 
	FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
)
 STRICT;
CREATE TABLE account_year (
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	won INTEGER NOT NULL, 
	PRIMARY KEY (account_id, year), 
	FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
)
 STRICT;
CREATE TABLE attribute (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	scorecard_id INTEGER NOT NULL, 
	half TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	weight INTEGER NOT NULL, 
	low TEXT, 
	middle TEXT, 
	high TEXT, 
	CONSTRAINT attribute_half CHECK (half IN ('current', 'future')), 
	CONSTRAINT attribute_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT attribute_weight CHECK (weight BETWEEN 1 AND 100), 
	CONSTRAINT attribute_low CHECK (low IS NULL OR (length(low) <= 200 AND low NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_middle CHECK (middle IS NULL OR (length(middle) <= 200 AND middle NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_high CHECK (high IS NULL OR (length(high) <= 200 AND high NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_half_text CHECK (instr("half", char(0)) = 0), 
	CONSTRAINT attribute_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT attribute_low_text CHECK (instr("low", char(0)) = 0), 
	CONSTRAINT attribute_middle_text CHECK (instr("middle", char(0)) = 0), 
	CONSTRAINT attribute_high_text CHECK (instr("high", char(0)) = 0), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id)
)
 STRICT;
CREATE TABLE contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT, 
	email TEXT, 
	phone TEXT, 
	role TEXT, 
	CONSTRAINT contact_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT contact_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT contact_title_text CHECK (instr("title", char(0)) = 0), 
	CONSTRAINT contact_email_text CHECK (instr("email", char(0)) = 0), 
	CONSTRAINT contact_phone_text CHECK (instr("phone", char(0)) = 0), 
	CONSTRAINT contact_role_text CHECK (instr("role", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE entry (
	id INTEGER NOT NULL, 
	step_id INTEGER NOT NULL, 
	"table" TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(step_id) REFERENCES step (id)
)
 STRICT;
CREATE TABLE goal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	set_on TEXT NOT NULL, 
	agreed_with TEXT, 
	agreed_on TEXT, 
	CONSTRAINT goal_year CHECK (year BETWEEN 1 AND 9999), 
	CONSTRAINT goal_amount CHECK (amount BETWEEN 1 AND 100000000000000000), 
	CONSTRAINT goal_set_on CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND set_on >= '0001' AND date(set_on, '+0 days') IS set_on), 
	CONSTRAINT goal_agreed_whole CHECK ((agreed_with IS NULL) = (agreed_on IS NULL)), 
	CONSTRAINT goal_agreed_with CHECK (agreed_with IS NULL OR (agreed_with GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(agreed_with) <= 200 AND agreed_with NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT goal_agreed_on CHECK (agreed_on IS NULL OR (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_on >= '0001' AND date(agreed_on, '+0 days') IS agreed_on)), 
	CONSTRAINT goal_once_a_year UNIQUE (account_id, year), 
	CONSTRAINT goal_set_on_text CHECK (instr("set_on", char(0)) = 0), 
	CONSTRAINT goal_agreed_with_text CHECK (instr("agreed_with", char(0)) = 0), 
	CONSTRAINT goal_agreed_on_text CHECK (instr("agreed_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER, 
	date TEXT, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT, 
	amount INTEGER, 
	CONSTRAINT history_date CHECK (date IS NULL OR (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date)), 
	CONSTRAINT history_amount CHECK (amount IS NULL OR (amount BETWEEN -100000000000000000 AND 100000000000000000)), 
	CONSTRAINT history_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT history_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT history_subject_text CHECK (instr("subject", char(0)) = 0), 
	CONSTRAINT history_text_text CHECK (instr("text", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE objective (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	level TEXT NOT NULL, 
	text TEXT NOT NULL, 
	set_on TEXT NOT NULL, 
	due TEXT, 
	years INTEGER, 
	unit TEXT, 
	baseline INTEGER, 
	target INTEGER, 
	guard TEXT, 
	agreed_team_on TEXT, 
	agreed_customer_on TEXT, 
	agreed_customer_by TEXT, 
	kind TEXT, 
	client_goal TEXT, 
	opportunities TEXT, 
	worth INTEGER, 
	views_asked TEXT, 
	ended_on TEXT, 
	ended_how TEXT, 
	ended_why TEXT, 
	CONSTRAINT objective_level CHECK (level IN ('vision', 'relationship', 'business', 'strategic')), 
	CONSTRAINT objective_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 500 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT objective_set_on CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND set_on >= '0001' AND date(set_on, '+0 days') IS set_on), 
	CONSTRAINT objective_unit CHECK (unit IS NULL OR (length(unit) <= 500 AND unit NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_guard CHECK (guard IS NULL OR (length(guard) <= 500 AND guard NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_agreed_customer_by CHECK (agreed_customer_by IS NULL OR (length(agreed_customer_by) <= 500 AND agreed_customer_by NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_kind CHECK (kind IS NULL OR (length(kind) <= 500 AND kind NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_client_goal CHECK (client_goal IS NULL OR (length(client_goal) <= 500 AND client_goal NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_opportunities CHECK (opportunities IS NULL OR (length(opportunities) <= 500 AND opportunities NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_views_asked CHECK (views_asked IS NULL OR (length(views_asked) <= 500 AND views_asked NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_ended_why CHECK (ended_why IS NULL OR (length(ended_why) <= 500 AND ended_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_due CHECK (due IS NULL OR (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due)), 
	CONSTRAINT objective_agreed_team_on CHECK (agreed_team_on IS NULL OR (agreed_team_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_team_on >= '0001' AND date(agreed_team_on, '+0 days') IS agreed_team_on)), 
	CONSTRAINT objective_agreed_customer_on CHECK (agreed_customer_on IS NULL OR (agreed_customer_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_customer_on >= '0001' AND date(agreed_customer_on, '+0 days') IS agreed_customer_on)), 
	CONSTRAINT objective_ended_on CHECK (ended_on IS NULL OR (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ended_on >= '0001' AND date(ended_on, '+0 days') IS ended_on)), 
	CONSTRAINT objective_years CHECK ((level = 'vision') = (years IS NOT NULL) AND coalesce(years, 1) BETWEEN 1 AND 100), 
	CONSTRAINT objective_soft_levels_have_no_figures CHECK (level NOT IN ('vision', 'relationship') OR coalesce(unit, baseline, target, guard, worth) IS NULL), 
	CONSTRAINT objective_measured_and_agreed CHECK (level = 'business' OR coalesce(baseline, target, agreed_team_on, agreed_customer_on, agreed_customer_by) IS NULL), 
	CONSTRAINT objective_business_is_whole CHECK (level <> 'business' OR (coalesce(unit GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) AND baseline IS NOT NULL AND target IS NOT NULL AND target <> baseline AND due IS NOT NULL)), 
	CONSTRAINT objective_customer_agrees CHECK ((agreed_customer_on IS NULL) = (agreed_customer_by IS NULL)), 
	CONSTRAINT objective_worth CHECK (worth IS NULL OR (worth BETWEEN 0 AND 100000000000000000)), 
	CONSTRAINT objective_ends_whole CHECK ((ended_on IS NULL) = (ended_how IS NULL)), 
	CONSTRAINT objective_ended_how CHECK (ended_how IS NULL OR (ended_how IN ('reached', 'replaced', 'dropped'))), 
	CONSTRAINT objective_level_text CHECK (instr("level", char(0)) = 0), 
	CONSTRAINT objective_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT objective_set_on_text CHECK (instr("set_on", char(0)) = 0), 
	CONSTRAINT objective_due_text CHECK (instr("due", char(0)) = 0), 
	CONSTRAINT objective_unit_text CHECK (instr("unit", char(0)) = 0), 
	CONSTRAINT objective_guard_text CHECK (instr("guard", char(0)) = 0), 
	CONSTRAINT objective_agreed_team_on_text CHECK (instr("agreed_team_on", char(0)) = 0), 
	CONSTRAINT objective_agreed_customer_on_text CHECK (instr("agreed_customer_on", char(0)) = 0), 
	CONSTRAINT objective_agreed_customer_by_text CHECK (instr("agreed_customer_by", char(0)) = 0), 
	CONSTRAINT objective_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT objective_client_goal_text CHECK (instr("client_goal", char(0)) = 0), 
	CONSTRAINT objective_opportunities_text CHECK (instr("opportunities", char(0)) = 0), 
	CONSTRAINT objective_views_asked_text CHECK (instr("views_asked", char(0)) = 0), 
	CONSTRAINT objective_ended_on_text CHECK (instr("ended_on", char(0)) = 0), 
	CONSTRAINT objective_ended_how_text CHECK (instr("ended_how", char(0)) = 0), 
	CONSTRAINT objective_ended_why_text CHECK (instr("ended_why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE prospect (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER, 
	name TEXT, 
	amount INTEGER, 
	stage TEXT, 
	owner TEXT, 
	opened_on TEXT, 
	expected_on TEXT, 
	CONSTRAINT prospect_amount CHECK (amount IS NULL OR (amount BETWEEN -100000000000000000 AND 100000000000000000)), 
	CONSTRAINT prospect_opened_on CHECK (opened_on IS NULL OR (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND opened_on >= '0001' AND date(opened_on, '+0 days') IS opened_on)), 
	CONSTRAINT prospect_expected_on CHECK (expected_on IS NULL OR (expected_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND expected_on >= '0001' AND date(expected_on, '+0 days') IS expected_on)), 
	CONSTRAINT prospect_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT prospect_stage_text CHECK (instr("stage", char(0)) = 0), 
	CONSTRAINT prospect_owner_text CHECK (instr("owner", char(0)) = 0), 
	CONSTRAINT prospect_opened_on_text CHECK (instr("opened_on", char(0)) = 0), 
	CONSTRAINT prospect_expected_on_text CHECK (instr("expected_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE scoring (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	scorecard_id INTEGER NOT NULL, 
	scored_on TEXT NOT NULL, 
	CONSTRAINT scoring_on CHECK (scored_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND scored_on >= '0001' AND date(scored_on, '+0 days') IS scored_on), 
	CONSTRAINT scoring_scored_on_text CHECK (instr("scored_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id)
)
 STRICT;
CREATE TABLE strategic_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	decided_on TEXT NOT NULL, 
	strategic INTEGER NOT NULL, 
	why_us TEXT, 
	why_them TEXT, 
	CONSTRAINT strategic_mark_on CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND decided_on >= '0001' AND date(decided_on, '+0 days') IS decided_on), 
	CONSTRAINT strategic_mark_flag CHECK (strategic IN (0, 1)), 
	CONSTRAINT strategic_mark_why_us CHECK (why_us IS NULL OR (length(why_us) <= 200 AND why_us NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategic_mark_why_them CHECK (why_them IS NULL OR (length(why_them) <= 200 AND why_them NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategic_mark_decided_on_text CHECK (instr("decided_on", char(0)) = 0), 
	CONSTRAINT strategic_mark_why_us_text CHECK (instr("why_us", char(0)) = 0), 
	CONSTRAINT strategic_mark_why_them_text CHECK (instr("why_them", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE strategy (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	says TEXT, 
	CONSTRAINT strategy_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT strategy_says CHECK (says IS NULL OR (length(says) <= 500 AND says NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategy_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT strategy_says_text CHECK (instr("says", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE team_member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT, 
	CONSTRAINT team_member_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT team_member_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT team_member_role_text CHECK (instr("role", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE waved (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	waved_on TEXT NOT NULL, 
	CONSTRAINT waved_key CHECK (key GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*'), 
	CONSTRAINT waved_on_a_day CHECK (waved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND waved_on >= '0001' AND date(waved_on, '+0 days') IS waved_on), 
	CONSTRAINT waved_once UNIQUE (account_id, "key"), 
	CONSTRAINT waved_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT waved_waved_on_text CHECK (instr("waved_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE year_decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	decided_on TEXT NOT NULL, 
	decided_with TEXT, 
	tier_before TEXT NOT NULL, 
	CONSTRAINT year_decision_year CHECK (year BETWEEN 1 AND 9999), 
	CONSTRAINT year_decision_choice CHECK (decision IN ('graduate', 'keep', 'drop', 'new-goal')), 
	CONSTRAINT year_decision_on CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND decided_on >= '0001' AND date(decided_on, '+0 days') IS decided_on), 
	CONSTRAINT year_decision_with CHECK (decided_with IS NULL OR (length(decided_with) <= 200 AND decided_with NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT year_decision_tier_before CHECK (tier_before IN ('none', 'target', 'key')), 
	CONSTRAINT year_decision_once UNIQUE (account_id, year), 
	CONSTRAINT year_decision_decision_text CHECK (instr("decision", char(0)) = 0), 
	CONSTRAINT year_decision_decided_on_text CHECK (instr("decided_on", char(0)) = 0), 
	CONSTRAINT year_decision_decided_with_text CHECK (instr("decided_with", char(0)) = 0), 
	CONSTRAINT year_decision_tier_before_text CHECK (instr("tier_before", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE call (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	stated_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	size TEXT NOT NULL, 
	gain TEXT, 
	fallback TEXT, 
	questions TEXT, 
	attendees TEXT, 
	material TEXT, 
	towards TEXT, 
	at TEXT, 
	reply_by TEXT, 
	stated_afterwards INTEGER NOT NULL, 
	moves INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	withdrawn_at TEXT, 
	withdrawn_why TEXT, 
	held_on TEXT, 
	logged_at TEXT, 
	result TEXT, 
	amount INTEGER, 
	customer_act TEXT, 
	customer_act_by TEXT, 
	override TEXT, 
	fit TEXT, 
	promise TEXT, 
	promise_by TEXT, 
	promise_settled_on TEXT, 
	promise_moves INTEGER NOT NULL, 
	objective_id INTEGER, 
	CONSTRAINT call_outcome_stated CHECK (outcome GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*'), 
	CONSTRAINT call_outcome_one_line CHECK (length(outcome) <= 500 AND outcome NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT call_stated_at CHECK (stated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(stated_at, 12) < '24' AND stated_at >= '0001' AND date(substr(stated_at, 1, 10), '+0 days') IS substr(stated_at, 1, 10)), 
	CONSTRAINT call_kind CHECK (kind IN ('introduction', 'information', 'trial', 'agreement', 'order', 'other')), 
	CONSTRAINT call_channel CHECK (channel IN ('call', 'meeting', 'email')), 
	CONSTRAINT call_size CHECK (size IN ('S', 'M', 'L')), 
	CONSTRAINT call_gain CHECK (gain IS NULL OR (length(gain) <= 500 AND gain NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_fallback CHECK (fallback IS NULL OR (length(fallback) <= 500 AND fallback NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_attendees CHECK (attendees IS NULL OR (length(attendees) <= 500 AND attendees NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_towards CHECK (towards IS NULL OR (length(towards) <= 500 AND towards NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_withdrawn_why CHECK (withdrawn_why IS NULL OR (length(withdrawn_why) <= 500 AND withdrawn_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_customer_act CHECK (customer_act IS NULL OR (length(customer_act) <= 500 AND customer_act NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_override CHECK (override IS NULL OR (length(override) <= 500 AND override NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_questions CHECK (questions IS NULL OR (length(questions) <= 1000000)), 
	CONSTRAINT call_material CHECK (material IS NULL OR (length(material) <= 1000000)), 
	CONSTRAINT call_at CHECK (at IS NULL OR ((at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(at, 12) < '24')) AND at >= '0001' AND date(substr(at, 1, 10), '+0 days') IS substr(at, 1, 10))), 
	CONSTRAINT call_reply_by CHECK (reply_by IS NULL OR (reply_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND reply_by >= '0001' AND date(reply_by, '+0 days') IS reply_by)), 
	CONSTRAINT call_held_on CHECK (held_on IS NULL OR (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND held_on >= '0001' AND date(held_on, '+0 days') IS held_on)), 
	CONSTRAINT call_customer_act_by CHECK (customer_act_by IS NULL OR (customer_act_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND customer_act_by >= '0001' AND date(customer_act_by, '+0 days') IS customer_act_by)), 
	CONSTRAINT call_promise_by CHECK (promise_by IS NULL OR (promise_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND promise_by >= '0001' AND date(promise_by, '+0 days') IS promise_by)), 
	CONSTRAINT call_promise_settled_on CHECK (promise_settled_on IS NULL OR (promise_settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND promise_settled_on >= '0001' AND date(promise_settled_on, '+0 days') IS promise_settled_on)), 
	CONSTRAINT call_afterwards CHECK (stated_afterwards IN (0, 1)), 
	CONSTRAINT call_counts CHECK (moves >= 0 AND attempts >= 0 AND promise_moves >= 0), 
	CONSTRAINT call_logged_whole CHECK ((logged_at IS NULL) = (result IS NULL) AND (logged_at IS NULL) = (held_on IS NULL)), 
	CONSTRAINT call_logged_at CHECK (logged_at IS NULL OR (logged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(logged_at, 12) < '24' AND logged_at >= '0001' AND date(substr(logged_at, 1, 10), '+0 days') IS substr(logged_at, 1, 10))), 
	CONSTRAINT call_ends_once CHECK (logged_at IS NULL OR withdrawn_at IS NULL), 
	CONSTRAINT call_withdrawn_at CHECK (withdrawn_at IS NULL OR (withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(withdrawn_at, 12) < '24' AND withdrawn_at >= '0001' AND date(substr(withdrawn_at, 1, 10), '+0 days') IS substr(withdrawn_at, 1, 10))), 
	CONSTRAINT call_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL)), 
	CONSTRAINT call_withdrawn_with_why CHECK (withdrawn_why IS NULL OR (withdrawn_why GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT call_result CHECK (result IS NULL OR (result IN ('order', 'advance', 'continuation', 'no-sale'))), 
	CONSTRAINT call_advance_has_act_and_date CHECK (result IS NOT 'advance' OR coalesce(override GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) OR (coalesce(customer_act GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) AND customer_act_by IS NOT NULL)), 
	CONSTRAINT call_amount_of_order CHECK (amount IS NULL OR (result IS 'order' AND amount BETWEEN 0 AND 100000000000000000)), 
	CONSTRAINT call_fit_of_advance CHECK (fit IS NULL OR (result IS 'advance' AND fit IN ('as-stated', 'smaller', 'larger'))), 
	CONSTRAINT call_promise_whole CHECK (promise IS NULL OR (promise IN ('open', 'kept', 'not-kept') AND result IS NOT NULL AND promise_by IS NOT NULL AND coalesce(customer_act GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0))), 
	CONSTRAINT call_promise_settled CHECK ((promise_settled_on IS NOT NULL) = (promise IS NOT NULL AND promise IS NOT 'open')), 
	CONSTRAINT call_outcome_text CHECK (instr("outcome", char(0)) = 0), 
	CONSTRAINT call_stated_at_text CHECK (instr("stated_at", char(0)) = 0), 
	CONSTRAINT call_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT call_channel_text CHECK (instr("channel", char(0)) = 0), 
	CONSTRAINT call_size_text CHECK (instr("size", char(0)) = 0), 
	CONSTRAINT call_gain_text CHECK (instr("gain", char(0)) = 0), 
	CONSTRAINT call_fallback_text CHECK (instr("fallback", char(0)) = 0), 
	CONSTRAINT call_questions_text CHECK (instr("questions", char(0)) = 0), 
	CONSTRAINT call_attendees_text CHECK (instr("attendees", char(0)) = 0), 
	CONSTRAINT call_material_text CHECK (instr("material", char(0)) = 0), 
	CONSTRAINT call_towards_text CHECK (instr("towards", char(0)) = 0), 
	CONSTRAINT call_at_text CHECK (instr("at", char(0)) = 0), 
	CONSTRAINT call_reply_by_text CHECK (instr("reply_by", char(0)) = 0), 
	CONSTRAINT call_withdrawn_at_text CHECK (instr("withdrawn_at", char(0)) = 0), 
	CONSTRAINT call_withdrawn_why_text CHECK (instr("withdrawn_why", char(0)) = 0), 
	CONSTRAINT call_held_on_text CHECK (instr("held_on", char(0)) = 0), 
	CONSTRAINT call_logged_at_text CHECK (instr("logged_at", char(0)) = 0), 
	CONSTRAINT call_result_text CHECK (instr("result", char(0)) = 0), 
	CONSTRAINT call_customer_act_text CHECK (instr("customer_act", char(0)) = 0), 
	CONSTRAINT call_customer_act_by_text CHECK (instr("customer_act_by", char(0)) = 0), 
	CONSTRAINT call_override_text CHECK (instr("override", char(0)) = 0), 
	CONSTRAINT call_fit_text CHECK (instr("fit", char(0)) = 0), 
	CONSTRAINT call_promise_text CHECK (instr("promise", char(0)) = 0), 
	CONSTRAINT call_promise_by_text CHECK (instr("promise_by", char(0)) = 0), 
	CONSTRAINT call_promise_settled_on_text CHECK (instr("promise_settled_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE factor (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	light TEXT NOT NULL, 
	text TEXT NOT NULL, 
	since TEXT NOT NULL, 
	stops TEXT, 
	objective_id INTEGER, 
	tips TEXT, 
	"by" TEXT, 
	until TEXT, 
	reviewed_on TEXT, 
	snoozed_until TEXT, 
	gone_on TEXT, 
	source TEXT, 
	CONSTRAINT factor_light CHECK (light IN ('green', 'amber', 'red')), 
	CONSTRAINT factor_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 200 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT factor_since CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND since >= '0001' AND date(since, '+0 days') IS since), 
	CONSTRAINT factor_stops CHECK (stops IS NULL OR (length(stops) <= 500 AND stops NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_tips CHECK (tips IS NULL OR (length(tips) <= 500 AND tips NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_until CHECK (until IS NULL OR (length(until) <= 500 AND until NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_by CHECK ("by" IS NULL OR ("by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "by" >= '0001' AND date("by", '+0 days') IS "by")), 
	CONSTRAINT factor_reviewed_on CHECK ("reviewed_on" IS NULL OR ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "reviewed_on" >= '0001' AND date("reviewed_on", '+0 days') IS "reviewed_on")), 
	CONSTRAINT factor_snoozed_until CHECK ("snoozed_until" IS NULL OR ("snoozed_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "snoozed_until" >= '0001' AND date("snoozed_until", '+0 days') IS "snoozed_until")), 
	CONSTRAINT factor_gone_on CHECK ("gone_on" IS NULL OR ("gone_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "gone_on" >= '0001' AND date("gone_on", '+0 days') IS "gone_on")), 
	CONSTRAINT factor_red_stops_something CHECK (light <> 'red' OR objective_id IS NOT NULL OR coalesce(stops GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT factor_amber_is_tipped CHECK (light <> 'amber' OR coalesce(tips GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT factor_light_text CHECK (instr("light", char(0)) = 0), 
	CONSTRAINT factor_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT factor_since_text CHECK (instr("since", char(0)) = 0), 
	CONSTRAINT factor_stops_text CHECK (instr("stops", char(0)) = 0), 
	CONSTRAINT factor_tips_text CHECK (instr("tips", char(0)) = 0), 
	CONSTRAINT factor_by_text CHECK (instr("by", char(0)) = 0), 
	CONSTRAINT factor_until_text CHECK (instr("until", char(0)) = 0), 
	CONSTRAINT factor_reviewed_on_text CHECK (instr("reviewed_on", char(0)) = 0), 
	CONSTRAINT factor_snoozed_until_text CHECK (instr("snoozed_until", char(0)) = 0), 
	CONSTRAINT factor_gone_on_text CHECK (instr("gone_on", char(0)) = 0), 
	CONSTRAINT factor_source_text CHECK (instr("source", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE goal_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	goal_id INTEGER NOT NULL, 
	"before" INTEGER NOT NULL, 
	"after" INTEGER NOT NULL, 
	changed_on TEXT NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT goal_change_amounts CHECK (before BETWEEN 1 AND 100000000000000000 AND after BETWEEN 1 AND 100000000000000000), 
	CONSTRAINT goal_change_on CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND changed_on >= '0001' AND date(changed_on, '+0 days') IS changed_on), 
	CONSTRAINT goal_change_why CHECK (why GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT goal_change_changed_on_text CHECK (instr("changed_on", char(0)) = 0), 
	CONSTRAINT goal_change_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 STRICT;
CREATE TABLE measurement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	measured_on TEXT NOT NULL, 
	CONSTRAINT measurement_value CHECK (value BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT measurement_on CHECK (measured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND measured_on >= '0001' AND date(measured_on, '+0 days') IS measured_on), 
	CONSTRAINT measurement_measured_on_text CHECK (instr("measured_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE phase (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	due TEXT, 
	reached_on TEXT, 
	CONSTRAINT phase_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 200 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT phase_due CHECK (due IS NULL OR (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due)), 
	CONSTRAINT phase_reached_on CHECK (reached_on IS NULL OR (reached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND reached_on >= '0001' AND date(reached_on, '+0 days') IS reached_on)), 
	CONSTRAINT phase_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT phase_due_text CHECK (instr("due", char(0)) = 0), 
	CONSTRAINT phase_reached_on_text CHECK (instr("reached_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE score (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	scoring_id INTEGER NOT NULL, 
	attribute_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT score_value CHECK (value BETWEEN 1 AND 5), 
	CONSTRAINT score_once UNIQUE (scoring_id, attribute_id), 
	FOREIGN KEY(scoring_id) REFERENCES scoring (id), 
	FOREIGN KEY(attribute_id) REFERENCES attribute (id)
)
 STRICT;
CREATE TABLE stage_goal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	CONSTRAINT stage_goal_value CHECK (value BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT stage_goal_due CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due), 
	CONSTRAINT stage_goal_once UNIQUE (objective_id, due), 
	CONSTRAINT stage_goal_due_text CHECK (instr("due", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE strategy_objective (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	CONSTRAINT strategy_objective_once UNIQUE (strategy_id, objective_id), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE strategy_told (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	told_on TEXT NOT NULL, 
	committed_on TEXT, 
	CONSTRAINT strategy_told_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT strategy_told_on CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND told_on >= '0001' AND date(told_on, '+0 days') IS told_on), 
	CONSTRAINT strategy_committed_on CHECK (committed_on IS NULL OR (committed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND committed_on >= '0001' AND date(committed_on, '+0 days') IS committed_on)), 
	CONSTRAINT strategy_told_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT strategy_told_told_on_text CHECK (instr("told_on", char(0)) = 0), 
	CONSTRAINT strategy_told_committed_on_text CHECK (instr("committed_on", char(0)) = 0), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id)
)
 STRICT;
CREATE TABLE action (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	what TEXT NOT NULL, 
	who TEXT, 
	"on" TEXT, 
	month TEXT, 
	urgent INTEGER NOT NULL, 
	important INTEGER NOT NULL, 
	kind TEXT, 
	done_on TEXT, 
	dropped_on TEXT, 
	dropped_why TEXT, 
	call_id INTEGER, 
	strategy_id INTEGER, 
	objective_id INTEGER, 
	factor_id INTEGER, 
	CONSTRAINT action_says_what CHECK (what GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(what) <= 500 AND what NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT action_says_who CHECK (who IS NULL OR (who GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(who) <= 200 AND who NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT action_on CHECK ("on" IS NULL OR ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "on" >= '0001' AND date("on", '+0 days') IS "on")), 
	CONSTRAINT action_done_on CHECK ("done_on" IS NULL OR ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "done_on" >= '0001' AND date("done_on", '+0 days') IS "done_on")), 
	CONSTRAINT action_dropped_on CHECK ("dropped_on" IS NULL OR ("dropped_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "dropped_on" >= '0001' AND date("dropped_on", '+0 days') IS "dropped_on")), 
	CONSTRAINT action_month CHECK (month IS NULL OR ("on" IS NULL AND month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND month >= '0001' AND date(month, '+0 days') IS month AND substr(month, 9) = '01')), 
	CONSTRAINT action_kind CHECK (kind IS NULL OR (kind IN ('people', 'colleagues', 'facts'))), 
	CONSTRAINT action_dropped_why CHECK (dropped_why IS NULL OR (length(dropped_why) <= 500 AND dropped_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT action_ends_once CHECK (done_on IS NULL OR dropped_on IS NULL), 
	CONSTRAINT action_flags CHECK (urgent IN (0, 1) AND important IN (0, 1)), 
	CONSTRAINT action_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT action_who_text CHECK (instr("who", char(0)) = 0), 
	CONSTRAINT action_on_text CHECK (instr("on", char(0)) = 0), 
	CONSTRAINT action_month_text CHECK (instr("month", char(0)) = 0), 
	CONSTRAINT action_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT action_done_on_text CHECK (instr("done_on", char(0)) = 0), 
	CONSTRAINT action_dropped_on_text CHECK (instr("dropped_on", char(0)) = 0), 
	CONSTRAINT action_dropped_why_text CHECK (instr("dropped_why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id), 
	FOREIGN KEY(factor_id) REFERENCES factor (id)
)
 STRICT;
CREATE TABLE call_attempt (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	tried_at TEXT NOT NULL, 
	how TEXT, 
	CONSTRAINT call_attempt_at CHECK (tried_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(tried_at, 12) < '24' AND tried_at >= '0001' AND date(substr(tried_at, 1, 10), '+0 days') IS substr(tried_at, 1, 10)), 
	CONSTRAINT call_attempt_how CHECK (how IS NULL OR (length(how) <= 500 AND how NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_attempt_tried_at_text CHECK (instr("tried_at", char(0)) = 0), 
	CONSTRAINT call_attempt_how_text CHECK (instr("how", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;
CREATE TABLE call_contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	CONSTRAINT call_contact_once UNIQUE (call_id, contact_id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE TABLE call_move (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	moved_at TEXT NOT NULL, 
	from_at TEXT, 
	to_at TEXT NOT NULL, 
	CONSTRAINT call_move_at CHECK (moved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(moved_at, 12) < '24' AND moved_at >= '0001' AND date(substr(moved_at, 1, 10), '+0 days') IS substr(moved_at, 1, 10)), 
	CONSTRAINT call_move_from CHECK (from_at IS NULL OR ((from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(from_at, 12) < '24')) AND from_at >= '0001' AND date(substr(from_at, 1, 10), '+0 days') IS substr(from_at, 1, 10))), 
	CONSTRAINT call_move_to CHECK ((to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(to_at, 12) < '24')) AND to_at >= '0001' AND date(substr(to_at, 1, 10), '+0 days') IS substr(to_at, 1, 10)), 
	CONSTRAINT call_move_moved_at_text CHECK (instr("moved_at", char(0)) = 0), 
	CONSTRAINT call_move_from_at_text CHECK (instr("from_at", char(0)) = 0), 
	CONSTRAINT call_move_to_at_text CHECK (instr("to_at", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;
CREATE TABLE call_wording (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	stated_at TEXT NOT NULL, 
	CONSTRAINT call_wording_stated CHECK (outcome GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(outcome) <= 500 AND outcome NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT call_wording_at CHECK (stated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(stated_at, 12) < '24' AND stated_at >= '0001' AND date(substr(stated_at, 1, 10), '+0 days') IS substr(stated_at, 1, 10)), 
	CONSTRAINT call_wording_outcome_text CHECK (instr("outcome", char(0)) = 0), 
	CONSTRAINT call_wording_stated_at_text CHECK (instr("stated_at", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;
CREATE TABLE factor_event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	factor_id INTEGER NOT NULL, 
	"on" TEXT NOT NULL, 
	happened TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	line TEXT, 
	why TEXT, 
	call_id INTEGER, 
	sweep_id INTEGER, 
	CONSTRAINT factor_event_on CHECK ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "on" >= '0001' AND date("on", '+0 days') IS "on"), 
	CONSTRAINT factor_event_happened CHECK (happened IN ('added', 'turned', 'kept', 'snoozed', 'gone')), 
	CONSTRAINT factor_event_before CHECK (before IS NULL OR (before IN ('green', 'amber', 'red'))), 
	CONSTRAINT factor_event_after CHECK (after IS NULL OR (after IN ('green', 'amber', 'red'))), 
	CONSTRAINT factor_event_line CHECK (line IS NULL OR (length(line) <= 500 AND line NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_event_why CHECK (why IS NULL OR (length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_event_on_text CHECK (instr("on", char(0)) = 0), 
	CONSTRAINT factor_event_happened_text CHECK (instr("happened", char(0)) = 0), 
	CONSTRAINT factor_event_before_text CHECK (instr("before", char(0)) = 0), 
	CONSTRAINT factor_event_after_text CHECK (instr("after", char(0)) = 0), 
	CONSTRAINT factor_event_line_text CHECK (instr("line", char(0)) = 0), 
	CONSTRAINT factor_event_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(factor_id) REFERENCES factor (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id)
)
 STRICT;
CREATE TABLE note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	contact_id INTEGER, 
	call_id INTEGER, 
	CONSTRAINT note_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 1000000), 
	CONSTRAINT note_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT note_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT note_text_text CHECK (instr("text", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;
CREATE TABLE quote (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	speaker TEXT, 
	contact_id INTEGER, 
	call_id INTEGER, 
	objective_id INTEGER, 
	side TEXT, 
	CONSTRAINT quote_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 1000000), 
	CONSTRAINT quote_speaker CHECK (speaker IS NULL OR (speaker GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(speaker) <= 200 AND speaker NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT quote_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT quote_side CHECK (side IS NULL OR (side IN ('for', 'against'))), 
	CONSTRAINT quote_of_a_side CHECK ((objective_id IS NULL) = (side IS NULL)), 
	CONSTRAINT quote_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT quote_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT quote_speaker_text CHECK (instr("speaker", char(0)) = 0), 
	CONSTRAINT quote_side_text CHECK (instr("side", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;
CREATE TABLE revenue (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	what TEXT, 
	source TEXT NOT NULL, 
	call_id INTEGER, 
	CONSTRAINT revenue_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT revenue_amount CHECK (amount BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT revenue_source CHECK (source IN ('typed', 'call', 'import')), 
	CONSTRAINT revenue_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT revenue_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT revenue_source_text CHECK (instr("source", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;
CREATE TABLE carry (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	action_id INTEGER NOT NULL, 
	carried_on TEXT NOT NULL, 
	from_on TEXT, 
	to_on TEXT, 
	why TEXT, 
	CONSTRAINT carry_on CHECK (carried_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND carried_on >= '0001' AND date(carried_on, '+0 days') IS carried_on), 
	CONSTRAINT carry_from_on CHECK (from_on IS NULL OR (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND from_on >= '0001' AND date(from_on, '+0 days') IS from_on)), 
	CONSTRAINT carry_to_on CHECK (to_on IS NULL OR (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND to_on >= '0001' AND date(to_on, '+0 days') IS to_on)), 
	CONSTRAINT carry_why CHECK (why IS NULL OR (length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT carry_carried_on_text CHECK (instr("carried_on", char(0)) = 0), 
	CONSTRAINT carry_from_on_text CHECK (instr("from_on", char(0)) = 0), 
	CONSTRAINT carry_to_on_text CHECK (instr("to_on", char(0)) = 0), 
	CONSTRAINT carry_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT;
CREATE TABLE growth_question (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	ask TEXT NOT NULL, 
	who TEXT, 
	what TEXT, 
	"by" TEXT, 
	action_id INTEGER, 
	settled_on TEXT, 
	CONSTRAINT growth_question_ask CHECK (ask IN ('know', 'talk', 'find-out')), 
	CONSTRAINT growth_question_says_something CHECK (coalesce(who GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) OR coalesce(what GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT growth_question_who CHECK (who IS NULL OR (length(who) <= 500 AND who NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT growth_question_what CHECK (what IS NULL OR (length(what) <= 500 AND what NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT growth_question_by CHECK ("by" IS NULL OR ("by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "by" >= '0001' AND date("by", '+0 days') IS "by")), 
	CONSTRAINT growth_question_settled_on CHECK (settled_on IS NULL OR (settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND settled_on >= '0001' AND date(settled_on, '+0 days') IS settled_on)), 
	CONSTRAINT growth_question_ask_text CHECK (instr("ask", char(0)) = 0), 
	CONSTRAINT growth_question_who_text CHECK (instr("who", char(0)) = 0), 
	CONSTRAINT growth_question_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT growth_question_by_text CHECK (instr("by", char(0)) = 0), 
	CONSTRAINT growth_question_settled_on_text CHECK (instr("settled_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT;
CREATE VIRTUAL TABLE search USING fts5(text, also, owner, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (1, 2, 'Alder & Finch [/x] [b', 'key', NULL, NULL, '["chain [@click=app.quit]x[/]", "cold", "Søren"]', 'Łódź [bold red]a[/bold] [link=file:///etc]b', CAST(x'666f6f64201b5d35323b633b614756736247383d07' AS TEXT), CAST(x'323030201b5d303b6f776e656407' AS TEXT), '+46 8 123', 'https://example.org');
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (3, 3, 'Ö''Brien "Foods" 日本物流株式会社', 'none', 'They buy elsewhere éäô ñ', NULL, '["chain שלום עולם 12", "cold", "Søren"]', 'Göteborg [@click=app.quit]x[/]', 'order order trial', '200 z͑ͫ̓ͪ̂ͫ̽͏̴', '+46 8 123', 'https://example.org');
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (4, 1, CAST(x'e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 'none', NULL, NULL, '[]', 'Łódź % s {0} {x!r} $(id) `id`', 'food [/x] [b', '200 [@click=app.quit]x[/]', '+46 8 123', 'https://example.org');
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (5, 2, 'Zürich Łódź Straße [bold red]a[/bold] [link=file:///etc]b', 'none', CAST(x'546865792062757920656c73657768657265201b5d35323b633b614756736247383d07' AS TEXT), NULL, '["chain \u001b]0;owned\u0007", "cold"]', CAST(x'c581c3b364c5ba201b50303b307c31372f61621b5c' AS TEXT), 'order order trial', CAST(x'32303020c29b33316dc29d303b78c29c' AS TEXT), '+46 8 123', 'https://example.org');
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (6, 2, 'Ötker ''Plan'' & Sons', 'none', NULL, NULL, '["Søren"]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (7, 3, 'cold chain a b cold chain', 'none', NULL, NULL, '[]', 'cold chain order Zürich', 'order order trial', NULL, NULL, NULL);
INSERT INTO "account" ("id", "version", "name", "tier", "candidate", "talk_on", "tags", "city", "industry", "size", "phone", "website") VALUES (8, 1, 'Alder', 'none', NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "away" ("id", "version", "first_on", "last_on") VALUES (1, 1, '2026-11-20', '2026-11-20');
INSERT INTO "away" ("id", "version", "first_on", "last_on") VALUES (2, 1, '2027-12-23', '2027-12-30');
INSERT INTO "draft" ("form", "subject", "window", "fields", "saved_at") VALUES ('note', '1', 'gone-1', '{"text": "half a thought\n\u001b[31m"}', '2026-11-22T10:58:30.688003+00:00');
INSERT INTO "imported" ("id", "version", "source", "entity", "key", "row_id", "wrote") VALUES (1, 1, 'crm', 'history', 'k1 [/x] [b', 1, '{"subject": "x"}');
INSERT INTO "roll" ("id", "version", "month", "begun_on", "finished_on", "carried", "done", "dropped") VALUES (1, 1, '2026-11-01', '2026-11-20', NULL, 0, 0, 0);
INSERT INTO "scorecard" ("id", "version", "number", "plan", "in_force_on") VALUES (1, 1, 1, 'First in the north', '2026-11-20');
INSERT INTO "scorecard" ("id", "version", "number", "plan", "in_force_on") VALUES (2, 1, 2, 'First in the north', NULL);
INSERT INTO "setting" ("id", "version", "key", "value") VALUES (1, 1, 'currency', 'SEK');
INSERT INTO "setting" ("id", "version", "key", "value") VALUES (2, 1, 'decimal_mark', ',');
INSERT INTO "setting" ("id", "version", "key", "value") VALUES (3, 1, 'theme', 'light');
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (1, '2026-11-20T10:58:29.893425Z', 'Import of 0001.json', 2, 'done', 1);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (2, '2026-11-20T09:00:00.000000Z', 'Everything', 2, 'done', 2);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (3, '2026-11-20T09:00:00.000000Z', 'Undo stops here: the book was put back from old.db.', 2, 'wall', 3);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (4, '2026-11-20T09:00:00.000000Z', 'New strategic objective for Ötker ''Plan'' & Sons, the one before replaced', 2, 'done', 4);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (5, '2026-11-20T09:00:00.000000Z', CAST(x'4e6f7264736ac3b82053c3a46c67204142201b50303b307c31372f61621b5c2073636f726573203630' AS TEXT), 2, 'done', 5);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (6, '2026-11-20T09:00:00.000000Z', 'Kim: get to know Ida Brandt: plant audit (Ötker ''Plan'' & Sons)', 2, 'done', 6);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (7, '2026-11-20T09:00:00.000000Z', 'Logged no-sale for Alder & Finch [/x] [b: Zürich terms terms', 2, 'done', 7);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (8, '2026-11-20T09:00:00.000000Z', 'talk to Ida Brandt: order " a b (Alder & Finch [/x] [b)', 2, 'done', 8);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (9, '2026-11-20T09:00:00.000000Z', 'Done: ask 日本物流株式会社', 2, 'done', 9);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (10, '2026-11-20T09:00:00.000000Z', 'me: 漢字 order Zürich (Alder & Finch [/x] [b)', 2, 'done', 10);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (11, '2026-11-20T09:00:00.000000Z', CAST(x'4368616e676564204b696d2007087f0e0f' AS TEXT), 2, 'done', 11);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (12, '2026-11-20T09:00:00.000000Z', 'Changed Kim % s {0} {x!r} $(id) `id`', 2, 'done', 12);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (13, '2026-11-20T09:00:00.000000Z', 'Changed Ada 日本物流株式会社', 2, 'done', 13);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (14, '2026-11-20T09:00:00.000000Z', CAST(x'4e6f7465206f6e204e6f7264736ac3b82053c3a46c67204142201b50303b307c31372f61621b5c' AS TEXT), 2, 'done', 14);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (15, '2026-11-20T09:00:00.000000Z', 'Relationship objective reached: "You bring ideas"', 2, 'done', 15);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (16, '2026-11-20T09:00:00.000000Z', CAST(x'747269616c20636f6c6420636861696e207465726d7320776f726b7320666f72204e6f7264736ac3b82053c3a46c67204142201b50303b307c31372f61621b5c' AS TEXT), 2, 'done', 16);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (17, '2026-11-20T09:00:00.000000Z', CAST(x'44656c6574656420636f6e7461637420416461201b5b324a1b5b481b63' AS TEXT), 2, 'done', 17);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (18, '2026-11-20T09:00:00.000000Z', '"No": red to amber', 2, 'done', 18);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (19, '2026-11-20T09:00:00.000000Z', 'Changed the action me: site visit terms cold chain', 2, 'done', 19);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (20, '2026-11-20T09:00:00.000000Z', 'The starter set is in scorecard 2', 2, 'done', 20);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (21, '2026-11-20T09:00:00.000000Z', 'order Søren cold chain works for Zürich Łódź Straße [bold red]a[/bold] [link=file:///etc]b', 2, 'done', 21);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (22, '2026-11-20T09:00:00.000000Z', 'Tag Søren on 2 accounts', 2, 'done', 22);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (23, '2026-11-20T09:00:00.000000Z', 'Deleted a note', 2, 'done', 23);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (24, '2026-11-20T09:00:00.000000Z', 'Stated for Ötker ''Plan'' & Sons: order Zürich "', 2, 'done', 24);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (25, '2026-11-20T09:00:00.000000Z', 'Tag Søren on 2 accounts', 2, 'done', 25);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (26, '2026-11-20T09:00:00.000000Z', 'Restated: Søren a b terms', 2, 'done', 26);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (27, '2026-11-20T09:00:00.000000Z', 'Changed the step order terms order', 2, 'done', 27);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (28, '2026-11-20T09:00:00.000000Z', 'New green for Alder & Finch [/x] [b: site visit terms a b', 2, 'done', 28);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (29, '2026-11-20T09:00:00.000000Z', 'Revenue 557,659.93 of Zürich Łódź Straße [bold red]a[/bold] [link=file:///etc]b', 2, 'done', 29);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (30, '2026-11-20T09:00:00.000000Z', 'Deleted: talk to Ida Brandt: order " a b', 2, 'done', 30);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (31, '2026-11-20T09:00:00.000000Z', CAST(x'4e6f7465206f6e20e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 2, 'done', 31);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (32, '2026-11-20T09:00:00.000000Z', 'New strategic objective for Zürich Łódź Straße [bold red]a[/bold] [link=file:///etc]b', 2, 'done', 32);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (33, '2026-11-20T09:00:00.000000Z', 'Moved to Fri 27 Nov: Søren a b terms', 2, 'done', 33);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (34, '2026-11-20T09:00:00.000000Z', 'Changed a quote', 2, 'done', 34);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (35, '2026-11-20T09:00:00.000000Z', 'New account cold chain a b cold chain', 2, 'done', 35);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (36, '2026-11-20T09:00:00.000000Z', 'New business objective for Ötker ''Plan'' & Sons', 2, 'done', 36);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (37, '2026-11-20T09:00:00.000000Z', CAST(x'4c6f67676564206f7264657220666f7220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d2077696474683a20612062207465726d7320747269616c' AS TEXT), 2, 'done', 37);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (38, '2026-11-20T09:00:00.000000Z', 'Away Thu 23 Dec 2027 to Thu 30 Dec 2027', 2, 'done', 38);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (39, '2026-11-20T09:00:00.000000Z', 'Forgot 3 of "Products in use"', 2, 'done', 39);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (40, '2026-11-20T09:00:00.000000Z', 'New strategic objective for Ötker ''Plan'' & Sons, the one before replaced', 2, 'done', 40);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (41, '2026-11-20T09:00:00.000000Z', 'Deleted: get to know Ida Brandt: plant audit', 2, 'done', 41);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (42, '2026-11-20T09:00:00.000000Z', 'trial cold chain terms no longer on the account team', 2, 'done', 42);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (43, '2026-11-20T09:00:00.000000Z', 'Changed the business objective "" cold chain Søren"', 2, 'done', 43);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (44, '2026-11-20T09:00:00.000000Z', 'Søren [bold red]a[/bold] [link=file:///etc]b no longer on the account team', 2, 'done', 44);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (45, '2026-11-20T09:00:00.000000Z', 'Changed "No"', 2, 'done', 45);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (46, '2026-11-20T09:00:00.000000Z', 'Changed "order trial site visit"', 2, 'done', 46);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (47, '2026-11-20T09:00:00.000000Z', CAST(x'44656c65746564204e6f7264736ac3b82053c3a46c67204142201b50303b307c31372f61621b5c' AS TEXT), 2, 'done', 47);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (48, '2026-11-20T09:00:00.000000Z', 'Deleted contact Kim [bold red]a[/bold] [link=file:///etc]b', 2, 'done', 48);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (49, '2026-11-20T09:00:00.000000Z', 'Business objective reached: "" cold chain Søren"', 2, 'done', 49);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (50, '2026-11-20T09:00:00.000000Z', 'Moved to Mon 2 Nov: order for the trial éäô ñ', 2, 'done', 50);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (51, '2026-11-20T09:00:00.000000Z', 'Stage goals of "a b cold chain cold chain": 4.82, 4.85, 5, buffer 21 months', 2, 'done', 51);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (52, '2026-11-20T09:00:00.000000Z', CAST(x'4e657720616d62657220666f7220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d2077696474683a20e6bca2e5ad97207465726d732053c3b872656e' AS TEXT), 2, 'done', 52);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (53, '2026-11-20T09:00:00.000000Z', 'me: Zürich terms trial (cold chain a b cold chain)', 2, 'done', 53);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (54, '2026-11-20T09:00:00.000000Z', 'New strategy for Ötker ''Plan'' & Sons: site visit 漢字 cold chain', 2, 'done', 54);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (55, '2026-11-20T09:00:00.000000Z', 'me: a b terms 漢字 (Zürich Łódź Straße [bold red]a[/bold] [link=file:///etc]b)', 2, 'done', 55);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (56, '2026-11-20T09:00:00.000000Z', 'Changed 3 accounts', 2, 'done', 56);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (57, '2026-11-20T09:00:00.000000Z', 'Logged continuation for Ö''Brien "Foods" 日本物流株式会社: order for the trial éäô ñ', 2, 'done', 57);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (58, '2026-11-20T09:00:00.000000Z', 'Deleted revenue of -45', 2, 'done', 58);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (59, '2026-11-20T09:00:00.000000Z', 'Changed the relationship objective "trial Søren trial"', 2, 'done', 59);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (60, '2026-11-20T09:00:00.000000Z', 'Deleted the strategy site visit 漢字 cold chain', 2, 'done', 60);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (61, '2026-11-20T09:00:00.000000Z', 'order Søren cold chain no longer on the account team', 2, 'done', 61);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (62, '2026-11-20T09:00:00.000000Z', 'me: terms " trial (Alder & Finch [/x] [b)', 2, 'done', 62);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (63, '2026-11-20T09:00:00.000000Z', 'Promise now by Mon 23 Nov: they name a date [/x] [b', 2, 'done', 67);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (64, '2026-11-20T09:00:00.000000Z', 'More of the ladder', 2, 'done', 68);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (65, '2026-11-20T09:00:00.000000Z', 'New account Alder', 2, 'done', 69);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (66, '2026-11-20T09:00:00.000000Z', CAST(x'6120622022202220776f726b7320666f7220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 2, 'done', 70);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (67, '2026-11-20T09:00:00.000000Z', 'Deleted cold chain a b cold chain', 2, 'undone', 74);
INSERT INTO "step" ("id", "at", "label", "schema", "state", "turn") VALUES (68, '2026-11-20T09:00:00.000000Z', CAST(x'446f6e653a2073656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 2, 'undone', 73);
INSERT INTO "sweep" ("id", "version", "begun_on", "finished_on", "reviewed", "turned") VALUES (1, 2, '2026-11-20', '2026-11-24', 1, 1);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (1, 0, '2026-11-20', 'order', 0, 0, 'me: terms " trial @2026-11-06', CAST(x'4b696d2007087f0e0f2c204b696d2065cc8161cc886fcc82206ecc832c2041646120efbbbfe2808b7a65726fe2808d2077696474682c20416461205b2f785d205b622c20416461' AS TEXT), NULL, NULL, NULL, 0, 1, 0, 1, 0, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (3, 0, '2026-11-20', 'continuation', 2, 0, 'Kim: a b Zürich trial @2026-11-15', CAST(x'4b696d201b50303b307c31372f61621b5c2c204b696d2c20416461201b5d303b6f776e6564072c2041646120d7a9d79cd795d79d20d7a2d795d79cd79d203132' AS TEXT), NULL, NULL, NULL, 0, 0, 0, 0, 0, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (4, 0, '2026-11-20', 'continuation', 1, 0, 'Kim: 漢字 site visit site visit @2026-10-31', CAST(x'4b696d2007087f0e0f2c204b696d2065cc8161cc886fcc82206ecc832c20416461' AS TEXT), NULL, NULL, NULL, 0, 0, 0, 0, 1, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (5, 0, '2026-11-20', 'advance', 0, 0, 'me: a b terms 漢字 @2026-11-15', CAST(x'4b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd2c204b696d20252073207b307d207b7821727d20242869642920606964602c204b696d2c204164612007087f0e0f' AS TEXT), NULL, NULL, NULL, 0, 1, 1, 0, 0, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (6, 0, NULL, NULL, 0, 1, 'Kim: get to know Ida Brandt: plant audit @2027-08-25', 'Kim, terms Zürich site visit', 62, 320, 300, 1, 1, 1, 0, 1, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (7, 0, NULL, NULL, 0, 0, 'me: Zürich terms trial @2026-11-22', '', NULL, NULL, NULL, 0, 0, 0, 0, 0, 0);
INSERT INTO "account_summary" ("account_id", "prospects", "last_on", "last_result", "streak", "open_calls", "next_action", "people", "score", "current_mean", "future_mean", "strategic", "has_ladder", "one_sided", "green", "amber", "red") VALUES (8, 0, NULL, NULL, 0, 0, NULL, '', NULL, NULL, NULL, 0, 0, 0, 0, 0, 0);
INSERT INTO "account_year" ("account_id", "year", "won") VALUES (5, 2026, 55765993);
INSERT INTO "account_year" ("account_id", "year", "won") VALUES (1, 2025, 1234567);
INSERT INTO "account_year" ("account_id", "year", "won") VALUES (1, 2026, 380000);
INSERT INTO "account_year" ("account_id", "year", "won") VALUES (4, 2026, 263775609);
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (1, 1, 1, 'current', 1, 'Sales', 1, 'none yet', NULL, NULL);
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (2, 1, 1, 'current', 2, 'Row current 2', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (3, 1, 1, 'current', 3, 'Row current 3', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (4, 1, 1, 'current', 4, 'Row current 4', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (5, 1, 1, 'current', 5, 'Row current 5', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (6, 1, 1, 'future', 1, 'Row future 1', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (7, 1, 1, 'future', 2, 'Row future 2', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (8, 1, 1, 'future', 3, 'Row future 3', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (9, 1, 1, 'future', 4, 'Row future 4', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (10, 1, 1, 'future', 5, 'Row future 5', 1, 'low', NULL, 'high');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (11, 1, 2, 'current', 1, 'Sales with us', 10, 'now and then, and less than last year', 'steady, about as much as last year', 'among our largest, and growing');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (12, 1, 2, 'current', 2, 'Share of wallet', 10, 'a tenth or less of what they spend on this', 'about a third; others get the rest', 'most of it; we are asked first');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (13, 1, 2, 'current', 3, 'Profitability', 10, 'every order is haggled down or costs us extra', 'our usual margin, with the usual effort', 'a good margin; they pay for what they get');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (14, 1, 2, 'future', 4, 'Fit of cultures', 10, 'only the price is talked about', 'fair dealings, little beyond them', 'we work alike and plan together');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (15, 1, 2, 'future', 5, 'Access to executives', 10, 'nobody above the buyer has met us', 'we meet them when we ask for it', 'they call us before they decide');
INSERT INTO "attribute" ("id", "version", "scorecard_id", "half", "place", "name", "weight", "low", "middle", "high") VALUES (16, 1, 2, 'future', 6, 'Access to the decision', 10, 'we hear of it when it is taken', 'we know who decides, and meet some of them', 'we sit with those who decide, from the start');
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (1, 1, 1, CAST(x'4b696d2007087f0e0f' AS TEXT), CAST(x'6275796572207461620968657265' AS TEXT), 'kim@example.org', '1', 'decides 日本物流株式会社');
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (2, 1, 1, 'Kim éäô ñ', 'buyer שלום עולם 12', 'kim@example.org', '1', CAST(x'6465636964657320e280ae6576696ce280ac20e281a678e281a9' AS TEXT));
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (6, 1, 3, CAST(x'4b696d201b50303b307c31372f61621b5c' AS TEXT), CAST(x'6275796572201b5b324a1b5b481b63' AS TEXT), 'kim@example.org', '1', CAST(x'6465636964657320c29b33316dc29d303b78c29c' AS TEXT));
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (7, 2, 4, CAST(x'4b696d2007087f0e0f' AS TEXT), 'Zürich " a b', 'kim@example.org', '1', 'decides 日本物流株式会社');
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (8, 1, 4, 'Kim éäô ñ', 'buyer שלום עולם 12', 'kim@example.org', '1', CAST(x'6465636964657320e280ae6576696ce280ac20e281a678e281a9' AS TEXT));
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (9, 1, 5, CAST(x'4b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd' AS TEXT), 'buyer z͑ͫ̓ͪ̂ͫ̽͏̴', 'kim@example.org', '1', CAST(x'6465636964657320efbbbfe2808b7a65726fe2808d207769647468' AS TEXT));
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (10, 2, 5, 'Kim % s {0} {x!r} $(id) `id`', '" Zürich order', 'kim@example.org', '1', 'decides [@click=app.quit]x[/]');
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (11, 1, 1, CAST(x'41646120efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (12, 1, 1, 'Ada [/x] [b', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (15, 1, 3, 'Kim', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (16, 1, 3, CAST(x'416461201b5d303b6f776e656407' AS TEXT), NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (18, 1, 5, 'Kim', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (19, 1, 5, CAST(x'4164612007087f0e0f' AS TEXT), NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (21, 1, 3, 'Ada שלום עולם 12', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (22, 1, 4, 'Ada', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (23, 1, 1, 'Ada', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (24, 1, 6, 'Kim', NULL, NULL, NULL, NULL);
INSERT INTO "contact" ("id", "version", "account_id", "name", "title", "email", "phone", "role") VALUES (25, 1, 6, 'terms Zürich site visit', NULL, NULL, NULL, NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (1, 1, 'account', 1, NULL, '{"id":1,"version":1,"name":"Alder & Finch [/x] [b","tier":"key","candidate":null,"talk_on":null,"tags":"[\"chain [@click=app.quit]x[/]\", \"cold\"]","city":"Łódź [bold red]a[/bold] [link=file:///etc]b","industry":"food \u001b]52;c;aGVsbG8=\u0007","size":"200 \u001b]0;owned\u0007","phone":"+46 8 123","website":"https://example.org"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (2, 1, 'account', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226e616d65223a224e6f7264736ac3b82053c3a46c67204142205c753030316250303b307c31372f61625c75303031625c5c222c2274696572223a226e6f6e65222c2263616e646964617465223a22546865792062757920656c73657768657265205c75303031625b324a5c75303031625b485c753030316263222c2274616c6b5f6f6e223a6e756c6c2c2274616773223a225b5d222c2263697479223a22c581c3b364c5ba20c29b33316dc29d303b78c29c222c22696e647573747279223a22666f6f64205c75303030375c627f5c75303030655c7530303066222c2273697a65223a22323030207461625c7468657265222c2270686f6e65223a222b3436203820313233222c2277656273697465223a2268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (3, 1, 'account', 3, NULL, CAST(x'7b226964223a332c2276657273696f6e223a312c226e616d65223a22c39627427269656e205c22466f6f64735c2220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c2274696572223a226e6f6e65222c2263616e646964617465223a22546865792062757920656c736577686572652065cc8161cc886fcc82206ecc83222c2274616c6b5f6f6e223a6e756c6c2c2274616773223a225b5c22636861696e20d7a9d79cd795d79d20d7a2d795d79cd79d2031325c222c205c22636f6c645c225d222c2263697479223a2247c3b67465626f7267205b40636c69636b3d6170702e717569745d785b2f5d222c22696e647573747279223a22666f6f6420f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c2273697a65223a22323030207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c2270686f6e65223a222b3436203820313233222c2277656273697465223a2268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (4, 1, 'account', 4, NULL, CAST(x'7b226964223a342c2276657273696f6e223a312c226e616d65223a22e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d207769647468222c2274696572223a226e6f6e65222c2263616e646964617465223a6e756c6c2c2274616c6b5f6f6e223a6e756c6c2c2274616773223a225b5d222c2263697479223a22c581c3b364c5ba20252073207b307d207b7821727d2024286964292060696460222c22696e647573747279223a22666f6f64205b2f785d205b62222c2273697a65223a22323030205b40636c69636b3d6170702e717569745d785b2f5d222c2270686f6e65223a222b3436203820313233222c2277656273697465223a2268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (5, 1, 'account', 5, NULL, CAST(x'7b226964223a352c2276657273696f6e223a312c226e616d65223a225ac3bc7269636820c581c3b364c5ba2053747261c39f65205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d62222c2274696572223a226e6f6e65222c2263616e646964617465223a22546865792062757920656c73657768657265205c75303031625d35323b633b614756736247383d5c7530303037222c2274616c6b5f6f6e223a6e756c6c2c2274616773223a225b5c22636861696e205c5c75303031625d303b6f776e65645c5c75303030375c222c205c22636f6c645c225d222c2263697479223a22c581c3b364c5ba205c753030316250303b307c31372f61625c75303031625c5c222c22696e647573747279223a22666f6f64205c75303031625b324a5c75303031625b485c753030316263222c2273697a65223a2232303020c29b33316dc29d303b78c29c222c2270686f6e65223a222b3436203820313233222c2277656273697465223a2268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (6, 1, 'contact', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a312c226e616d65223a224b696d205c75303030375c627f5c75303030655c7530303066222c227469746c65223a226275796572207461625c7468657265222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (7, 1, 'contact', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226163636f756e745f6964223a312c226e616d65223a224b696d2065cc8161cc886fcc82206ecc83222c227469746c65223a22627579657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320e280ae6576696ce280ac20e281a678e281a9227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (8, 1, 'contact', 3, NULL, CAST(x'7b226964223a332c2276657273696f6e223a312c226163636f756e745f6964223a322c226e616d65223a224b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c227469746c65223a226275796572207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320efbbbfe2808b7a65726fe2808d207769647468227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (9, 1, 'contact', 4, NULL, '{"id":4,"version":1,"account_id":2,"name":"Kim % s {0} {x!r} $(id) `id`","title":"buyer [/x] [b","email":"kim@example.org","phone":"1","role":"decides [@click=app.quit]x[/]"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (10, 1, 'contact', 5, NULL, '{"id":5,"version":1,"account_id":3,"name":"Kim [bold red]a[/bold] [link=file:///etc]b","title":"buyer \u001b]52;c;aGVsbG8=\u0007","email":"kim@example.org","phone":"1","role":"decides \u001b]0;owned\u0007"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (11, 1, 'contact', 6, NULL, CAST(x'7b226964223a362c2276657273696f6e223a312c226163636f756e745f6964223a332c226e616d65223a224b696d205c753030316250303b307c31372f61625c75303031625c5c222c227469746c65223a226275796572205c75303031625b324a5c75303031625b485c753030316263222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320c29b33316dc29d303b78c29c227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (12, 1, 'contact', 7, NULL, CAST(x'7b226964223a372c2276657273696f6e223a312c226163636f756e745f6964223a342c226e616d65223a224b696d205c75303030375c627f5c75303030655c7530303066222c227469746c65223a226275796572207461625c7468657265222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (13, 1, 'contact', 8, NULL, CAST(x'7b226964223a382c2276657273696f6e223a312c226163636f756e745f6964223a342c226e616d65223a224b696d2065cc8161cc886fcc82206ecc83222c227469746c65223a22627579657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320e280ae6576696ce280ac20e281a678e281a9227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (14, 1, 'contact', 9, NULL, CAST(x'7b226964223a392c2276657273696f6e223a312c226163636f756e745f6964223a352c226e616d65223a224b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c227469746c65223a226275796572207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22656d61696c223a226b696d406578616d706c652e6f7267222c2270686f6e65223a2231222c22726f6c65223a226465636964657320efbbbfe2808b7a65726fe2808d207769647468227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (15, 1, 'contact', 10, NULL, '{"id":10,"version":1,"account_id":5,"name":"Kim % s {0} {x!r} $(id) `id`","title":"buyer [/x] [b","email":"kim@example.org","phone":"1","role":"decides [@click=app.quit]x[/]"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (16, 1, 'contact', 11, NULL, CAST(x'7b226964223a31312c2276657273696f6e223a312c226163636f756e745f6964223a312c226e616d65223a2241646120efbbbfe2808b7a65726fe2808d207769647468222c227469746c65223a6e756c6c2c22656d61696c223a6e756c6c2c2270686f6e65223a6e756c6c2c22726f6c65223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (17, 1, 'contact', 12, NULL, '{"id":12,"version":1,"account_id":1,"name":"Ada [/x] [b","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (18, 1, 'contact', 13, NULL, '{"id":13,"version":1,"account_id":2,"name":"Kim","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (19, 1, 'contact', 14, NULL, '{"id":14,"version":1,"account_id":2,"name":"Ada [bold red]a[/bold] [link=file:///etc]b","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (20, 1, 'contact', 15, NULL, '{"id":15,"version":1,"account_id":3,"name":"Kim","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (21, 1, 'contact', 16, NULL, '{"id":16,"version":1,"account_id":3,"name":"Ada \u001b]0;owned\u0007","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (22, 1, 'contact', 17, NULL, '{"id":17,"version":1,"account_id":4,"name":"Ada \u001b[2J\u001b[H\u001bc","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (23, 1, 'contact', 18, NULL, '{"id":18,"version":1,"account_id":5,"name":"Kim","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (24, 1, 'contact', 19, NULL, CAST(x'7b226964223a31392c2276657273696f6e223a312c226163636f756e745f6964223a352c226e616d65223a22416461205c75303030375c627f5c75303030655c7530303066222c227469746c65223a6e756c6c2c22656d61696c223a6e756c6c2c2270686f6e65223a6e756c6c2c22726f6c65223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (25, 1, 'contact', 20, NULL, '{"id":20,"version":1,"account_id":2,"name":"Ada 日本物流株式会社","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (26, 1, 'contact', 21, NULL, '{"id":21,"version":1,"account_id":3,"name":"Ada שלום עולם 12","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (27, 1, 'contact', 22, NULL, '{"id":22,"version":1,"account_id":4,"name":"Ada","title":null,"email":null,"phone":null,"role":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (28, 1, 'team_member', 1, NULL, '{"id":1,"version":1,"account_id":1,"name":"Søren [bold red]a[/bold] [link=file:///etc]b","role":"pre-sales \u001b]52;c;aGVsbG8=\u0007"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (29, 1, 'team_member', 2, NULL, '{"id":2,"version":1,"account_id":2,"name":"Søren \u001b]0;owned\u0007","role":"pre-sales \u001bP0;0|17/ab\u001b\\"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (30, 1, 'team_member', 3, NULL, CAST(x'7b226964223a332c2276657273696f6e223a312c226163636f756e745f6964223a332c226e616d65223a2253c3b872656e205c75303031625b324a5c75303031625b485c753030316263222c22726f6c65223a227072652d73616c657320c29b33316dc29d303b78c29c227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (31, 1, 'call', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a312c226f7574636f6d65223a226f7264657220666f722074686520747269616c207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c227374617465645f6174223a22323032362d31312d32305430383a31393a30302e3030303030305a222c226b696e64223a22696e666f726d6174696f6e222c226368616e6e656c223a226d656574696e67222c2273697a65223a224d222c226761696e223a226c657373207761737465207461625c7468657265222c2266616c6c6261636b223a2261206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c227175657374696f6e73223a2277686f20656c73653f5c6e616e64207768656e3f2065cc8161cc886fcc82206ecc83222c22617474656e64656573223a22706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c226d6174657269616c223a227072696365206c69737420e280ae6576696ce280ac20e281a678e281a9222c22746f7761726473223a226669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c226174223a22323032362d31312d32335430393a3330222c227265706c795f6279223a22323032362d31312d3232222c227374617465645f61667465727761726473223a302c226d6f766573223a302c22617474656d707473223a302c2277697468647261776e5f6174223a6e756c6c2c2277697468647261776e5f776879223a6e756c6c2c2268656c645f6f6e223a22323032362d31312d3230222c226c6f676765645f6174223a22323032362d31312d32305431313a34333a30302e3030303030305a222c22726573756c74223a22616476616e6365222c22616d6f756e74223a6e756c6c2c22637573746f6d65725f616374223a2274686579206e616d6520612064617465205b2f785d205b62222c22637573746f6d65725f6163745f6279223a22323032362d31312d3239222c226f76657272696465223a6e756c6c2c22666974223a226c6172676572222c2270726f6d697365223a226f70656e222c2270726f6d6973655f6279223a22323032362d31322d3032222c2270726f6d6973655f736574746c65645f6f6e223a6e756c6c2c2270726f6d6973655f6d6f766573223a312c226f626a6563746976655f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (32, 1, 'call', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226163636f756e745f6964223a312c226f7574636f6d65223a226120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468222c227374617465645f6174223a22323032362d31312d32305431313a31353a30302e3030303030305a222c226b696e64223a226f74686572222c226368616e6e656c223a2263616c6c222c2273697a65223a2253222c226761696e223a6e756c6c2c2266616c6c6261636b223a6e756c6c2c227175657374696f6e73223a6e756c6c2c22617474656e64656573223a6e756c6c2c226d6174657269616c223a6e756c6c2c22746f7761726473223a6e756c6c2c226174223a6e756c6c2c227265706c795f6279223a6e756c6c2c227374617465645f61667465727761726473223a302c226d6f766573223a302c22617474656d707473223a302c2277697468647261776e5f6174223a6e756c6c2c2277697468647261776e5f776879223a6e756c6c2c2268656c645f6f6e223a22323032362d31312d3230222c226c6f676765645f6174223a22323032362d31312d32305431313a35303a30302e3030303030305a222c22726573756c74223a226f72646572222c22616d6f756e74223a3338303030302c22637573746f6d65725f616374223a6e756c6c2c22637573746f6d65725f6163745f6279223a6e756c6c2c226f76657272696465223a6e756c6c2c22666974223a6e756c6c2c2270726f6d697365223a6e756c6c2c2270726f6d6973655f6279223a6e756c6c2c2270726f6d6973655f736574746c65645f6f6e223a6e756c6c2c2270726f6d6973655f6d6f766573223a302c226f626a6563746976655f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (33, 1, 'call', 3, NULL, '{"id":3,"version":1,"account_id":2,"outcome":"order for the trial [@click=app.quit]x[/]","stated_at":"2026-11-20T08:33:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":"2026-11-26T10:00","reply_by":null,"stated_afterwards":0,"moves":1,"attempts":0,"withdrawn_at":null,"withdrawn_why":null,"held_on":null,"logged_at":null,"result":null,"amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (34, 1, 'call', 4, NULL, '{"id":4,"version":1,"account_id":3,"outcome":"order for the trial \u001b]52;c;aGVsbG8=\u0007","stated_at":"2026-11-20T08:40:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":null,"reply_by":null,"stated_afterwards":0,"moves":0,"attempts":2,"withdrawn_at":null,"withdrawn_why":null,"held_on":"2026-11-20","logged_at":"2026-11-20T11:57:00.000000Z","result":"continuation","amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (35, 1, 'call', 5, NULL, '{"id":5,"version":1,"account_id":4,"outcome":"order for the trial \u001bP0;0|17/ab\u001b\\","stated_at":"2026-11-20T08:47:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":null,"reply_by":null,"stated_afterwards":0,"moves":0,"attempts":0,"withdrawn_at":null,"withdrawn_why":null,"held_on":"2026-11-20","logged_at":"2026-11-20T12:04:00.000000Z","result":"no-sale","amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (36, 1, 'call', 6, NULL, CAST(x'7b226964223a362c2276657273696f6e223a312c226163636f756e745f6964223a352c226f7574636f6d65223a226f7264657220666f722074686520747269616c20c29b33316dc29d303b78c29c222c227374617465645f6174223a22323032362d31312d32305430383a35343a30302e3030303030305a222c226b696e64223a22696e666f726d6174696f6e222c226368616e6e656c223a226d656574696e67222c2273697a65223a224d222c226761696e223a226c657373207761737465207461625c7468657265222c2266616c6c6261636b223a2261206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c227175657374696f6e73223a2277686f20656c73653f5c6e616e64207768656e3f2065cc8161cc886fcc82206ecc83222c22617474656e64656573223a22706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c226d6174657269616c223a227072696365206c69737420e280ae6576696ce280ac20e281a678e281a9222c22746f7761726473223a226669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c226174223a22323032362d31312d32335430393a3330222c227265706c795f6279223a22323032362d31312d3232222c227374617465645f61667465727761726473223a302c226d6f766573223a302c22617474656d707473223a302c2277697468647261776e5f6174223a6e756c6c2c2277697468647261776e5f776879223a6e756c6c2c2268656c645f6f6e223a22323032362d31312d3230222c226c6f676765645f6174223a22323032362d31312d32305431323a31313a30302e3030303030305a222c22726573756c74223a22616476616e6365222c22616d6f756e74223a6e756c6c2c22637573746f6d65725f616374223a227369676e73205b40636c69636b3d6170702e717569745d785b2f5d222c22637573746f6d65725f6163745f6279223a22323032362d31312d3231222c226f76657272696465223a6e756c6c2c22666974223a6e756c6c2c2270726f6d697365223a226b657074222c2270726f6d6973655f6279223a22323032362d31312d3231222c2270726f6d6973655f736574746c65645f6f6e223a22323032362d31312d3232222c2270726f6d6973655f6d6f766573223a302c226f626a6563746976655f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (37, 1, 'call', 7, NULL, '{"id":7,"version":1,"account_id":2,"outcome":"order for the trial tab\there","stated_at":"2026-11-20T09:01:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":null,"reply_by":null,"stated_afterwards":0,"moves":0,"attempts":0,"withdrawn_at":"2026-11-20T12:18:00.000000Z","withdrawn_why":"they moved [bold red]a[/bold] [link=file:///etc]b","held_on":null,"logged_at":null,"result":null,"amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (38, 1, 'call', 8, NULL, '{"id":8,"version":1,"account_id":3,"outcome":"order for the trial éäô ñ","stated_at":"2026-11-20T09:08:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":null,"reply_by":null,"stated_afterwards":0,"moves":0,"attempts":0,"withdrawn_at":null,"withdrawn_why":null,"held_on":null,"logged_at":null,"result":null,"amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (39, 1, 'call', 9, NULL, '{"id":9,"version":1,"account_id":4,"outcome":"order for the trial \u001b]52;c;aGVsbG8=\u0007","stated_at":"2026-11-20T10:25:00.000000Z","kind":"other","channel":"call","size":"S","gain":null,"fallback":null,"questions":null,"attendees":null,"material":null,"towards":null,"at":null,"reply_by":null,"stated_afterwards":1,"moves":0,"attempts":0,"withdrawn_at":null,"withdrawn_why":null,"held_on":"2026-11-20","logged_at":"2026-11-20T12:32:00.000000Z","result":"continuation","amount":null,"customer_act":null,"customer_act_by":null,"override":null,"fit":null,"promise":null,"promise_by":null,"promise_settled_on":null,"promise_moves":0,"objective_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (40, 1, 'call_wording', 1, NULL, '{"id":1,"version":1,"call_id":1,"outcome":"order for the trial z͑ͫ̓ͪ̂ͫ̽͏̴","stated_at":"2026-11-20T08:19:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (41, 1, 'call_wording', 2, NULL, '{"id":2,"version":1,"call_id":2,"outcome":"order for the trial % s {0} {x!r} $(id) `id`","stated_at":"2026-11-20T08:26:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (42, 1, 'call_wording', 3, NULL, '{"id":3,"version":1,"call_id":3,"outcome":"order for the trial [@click=app.quit]x[/]","stated_at":"2026-11-20T08:33:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (43, 1, 'call_wording', 4, NULL, '{"id":4,"version":1,"call_id":4,"outcome":"order for the trial \u001b]52;c;aGVsbG8=\u0007","stated_at":"2026-11-20T08:40:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (44, 1, 'call_wording', 5, NULL, '{"id":5,"version":1,"call_id":5,"outcome":"order for the trial \u001bP0;0|17/ab\u001b\\","stated_at":"2026-11-20T08:47:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (45, 1, 'call_wording', 6, NULL, CAST(x'7b226964223a362c2276657273696f6e223a312c2263616c6c5f6964223a362c226f7574636f6d65223a226f7264657220666f722074686520747269616c20c29b33316dc29d303b78c29c222c227374617465645f6174223a22323032362d31312d32305430383a35343a30302e3030303030305a227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (46, 1, 'call_wording', 7, NULL, '{"id":7,"version":1,"call_id":7,"outcome":"order for the trial tab\there","stated_at":"2026-11-20T09:01:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (47, 1, 'call_wording', 8, NULL, '{"id":8,"version":1,"call_id":8,"outcome":"order for the trial éäô ñ","stated_at":"2026-11-20T09:08:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (48, 1, 'call_wording', 9, NULL, CAST(x'7b226964223a392c2276657273696f6e223a312c2263616c6c5f6964223a322c226f7574636f6d65223a226120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468222c227374617465645f6174223a22323032362d31312d32305431313a31353a30302e3030303030305a227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (49, 1, 'call_wording', 10, NULL, '{"id":10,"version":1,"call_id":9,"outcome":"order for the trial \u001b]52;c;aGVsbG8=\u0007","stated_at":"2026-11-20T10:25:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (50, 1, 'call_attempt', 1, NULL, '{"id":1,"version":1,"call_id":4,"tried_at":"2026-11-20T11:29:00.000000Z","how":"voicemail % s {0} {x!r} $(id) `id`"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (51, 1, 'call_attempt', 2, NULL, '{"id":2,"version":1,"call_id":4,"tried_at":"2026-11-20T11:36:00.000000Z","how":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (52, 1, 'call_move', 1, NULL, '{"id":1,"version":1,"call_id":3,"moved_at":"2026-11-20T11:22:00.000000Z","from_at":"2026-11-25","to_at":"2026-11-26T10:00"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (53, 1, 'call_contact', 1, NULL, '{"id":1,"version":1,"call_id":1,"contact_id":1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (54, 1, 'call_contact', 2, NULL, '{"id":2,"version":1,"call_id":1,"contact_id":11}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (55, 1, 'call_contact', 3, NULL, '{"id":3,"version":1,"call_id":2,"contact_id":1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (56, 1, 'call_contact', 4, NULL, '{"id":4,"version":1,"call_id":2,"contact_id":12}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (57, 1, 'call_contact', 5, NULL, '{"id":5,"version":1,"call_id":3,"contact_id":13}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (58, 1, 'call_contact', 6, NULL, '{"id":6,"version":1,"call_id":3,"contact_id":14}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (59, 1, 'call_contact', 7, NULL, '{"id":7,"version":1,"call_id":4,"contact_id":15}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (60, 1, 'call_contact', 8, NULL, '{"id":8,"version":1,"call_id":4,"contact_id":16}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (61, 1, 'call_contact', 9, NULL, '{"id":9,"version":1,"call_id":5,"contact_id":7}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (62, 1, 'call_contact', 10, NULL, '{"id":10,"version":1,"call_id":5,"contact_id":17}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (63, 1, 'call_contact', 11, NULL, '{"id":11,"version":1,"call_id":6,"contact_id":18}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (64, 1, 'call_contact', 12, NULL, '{"id":12,"version":1,"call_id":6,"contact_id":19}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (65, 1, 'call_contact', 13, NULL, '{"id":13,"version":1,"call_id":7,"contact_id":13}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (66, 1, 'call_contact', 14, NULL, '{"id":14,"version":1,"call_id":7,"contact_id":20}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (67, 1, 'call_contact', 15, NULL, '{"id":15,"version":1,"call_id":8,"contact_id":15}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (68, 1, 'call_contact', 16, NULL, '{"id":16,"version":1,"call_id":8,"contact_id":21}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (69, 1, 'call_contact', 17, NULL, '{"id":17,"version":1,"call_id":9,"contact_id":22}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (70, 1, 'revenue', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a312c2264617465223a22323032352d30332d3031222c22616d6f756e74223a313233343536372c2277686174223a2270616c6c657473205c75303030375c627f5c75303030655c7530303066222c22736f75726365223a227479706564222c2263616c6c5f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (71, 1, 'revenue', 2, NULL, '{"id":2,"version":1,"account_id":1,"date":"2026-07-01","amount":-4500,"what":null,"source":"typed","call_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (72, 1, 'revenue', 3, NULL, '{"id":3,"version":1,"account_id":2,"date":"2026-01-31","amount":1000000000000000,"what":null,"source":"import","call_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (73, 1, 'revenue', 4, NULL, CAST(x'7b226964223a342c2276657273696f6e223a312c226163636f756e745f6964223a312c2264617465223a22323032362d31312d3230222c22616d6f756e74223a3338303030302c2277686174223a226120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468222c22736f75726365223a2263616c6c222c2263616c6c5f6964223a327d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (74, 1, 'prospect', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a322c226e616d65223a22626967206f6e6520f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c22616d6f756e74223a353030303030302c227374616765223a22656e676167696e67207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c226f776e6572223a2241646120efbbbfe2808b7a65726fe2808d207769647468222c226f70656e65645f6f6e223a22323032362d31312d3230222c2265787065637465645f6f6e223a22323032362d31322d3230227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (75, 1, 'prospect', 2, NULL, '{"id":2,"version":1,"account_id":null,"name":"no account % s {0} {x!r} $(id) `id`","amount":null,"stage":null,"owner":null,"opened_on":null,"expected_on":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (76, 1, 'note', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a312c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a317d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (77, 1, 'note', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226163636f756e745f6964223a312c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a327d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (78, 1, 'note', 3, NULL, CAST(x'7b226964223a332c2276657273696f6e223a312c226163636f756e745f6964223a332c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a347d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (79, 1, 'note', 4, NULL, CAST(x'7b226964223a342c2276657273696f6e223a312c226163636f756e745f6964223a342c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a357d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (80, 1, 'note', 5, NULL, CAST(x'7b226964223a352c2276657273696f6e223a312c226163636f756e745f6964223a352c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a367d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (81, 1, 'note', 6, NULL, CAST(x'7b226964223a362c2276657273696f6e223a312c226163636f756e745f6964223a342c2264617465223a22323032362d31312d3230222c2274657874223a2277656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd5c6e6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c22636f6e746163745f6964223a6e756c6c2c2263616c6c5f6964223a397d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (82, 1, 'note', 7, NULL, '{"id":7,"version":1,"account_id":2,"date":"2026-11-20","text":"long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007","contact_id":3,"call_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (83, 1, 'quote', 1, NULL, '{"id":1,"version":1,"account_id":1,"date":"2026-11-20","text":"we would buy a \"lot","speaker":null,"contact_id":null,"call_id":1,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (84, 1, 'quote', 2, NULL, '{"id":2,"version":1,"account_id":1,"date":"2026-11-20","text":"we would buy a \"lot","speaker":null,"contact_id":null,"call_id":2,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (85, 1, 'quote', 3, NULL, '{"id":3,"version":1,"account_id":3,"date":"2026-11-20","text":"we would buy a \"lot","speaker":null,"contact_id":null,"call_id":4,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (86, 1, 'quote', 4, NULL, '{"id":4,"version":1,"account_id":4,"date":"2026-11-20","text":"we would buy a \"lot","speaker":null,"contact_id":null,"call_id":5,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (87, 1, 'quote', 5, NULL, '{"id":5,"version":1,"account_id":5,"date":"2026-11-20","text":"we would buy a \"lot","speaker":null,"contact_id":null,"call_id":6,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (88, 1, 'quote', 6, NULL, '{"id":6,"version":1,"account_id":4,"date":"2026-11-20","text":"we would buy a \"lot","speaker":"Ada","contact_id":22,"call_id":9,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (89, 1, 'quote', 7, NULL, '{"id":7,"version":1,"account_id":2,"date":"2026-11-20","text":"we trust them \u001bP0;0|17/ab\u001b\\","speaker":"Ada \u001b[2J\u001b[H\u001bc","contact_id":null,"call_id":null,"objective_id":null,"side":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (90, 1, 'quote', 8, NULL, CAST(x'7b226964223a382c2276657273696f6e223a312c226163636f756e745f6964223a312c2264617465223a22323032362d31312d3230222c2274657874223a226974206e6576657220627265616b732c207468657920736179205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d62222c22737065616b6572223a224b696d205c75303030375c627f5c75303030655c7530303066222c22636f6e746163745f6964223a312c2263616c6c5f6964223a312c226f626a6563746976655f6964223a6e756c6c2c2273696465223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (91, 1, 'history', 1, NULL, '{"id":1,"version":1,"account_id":1,"date":"2024-02-29","kind":"call","subject":"first visit éäô ñ","text":"long ago\n שלום עולם 12","amount":99}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (92, 1, 'history', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226163636f756e745f6964223a6e756c6c2c2264617465223a6e756c6c2c226b696e64223a226c6f7374206465616c222c227375626a656374223a226e6f626f6479277320e280ae6576696ce280ac20e281a678e281a9222c2274657874223a6e756c6c2c22616d6f756e74223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (93, 1, 'action', 1, NULL, CAST(x'7b226964223a312c2276657273696f6e223a312c226163636f756e745f6964223a312c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a312c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (94, 1, 'action', 2, NULL, CAST(x'7b226964223a322c2276657273696f6e223a312c226163636f756e745f6964223a312c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a322c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (95, 1, 'action', 3, NULL, CAST(x'7b226964223a332c2276657273696f6e223a312c226163636f756e745f6964223a332c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a342c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (96, 1, 'action', 4, NULL, CAST(x'7b226964223a342c2276657273696f6e223a312c226163636f756e745f6964223a342c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a352c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (97, 1, 'action', 5, NULL, CAST(x'7b226964223a352c2276657273696f6e223a312c226163636f756e745f6964223a352c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a362c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (98, 1, 'action', 6, NULL, CAST(x'7b226964223a362c2276657273696f6e223a312c226163636f756e745f6964223a342c2277686174223a2273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c2277686f223a226d65222c226f6e223a22323032362d31312d3232222c226d6f6e7468223a6e756c6c2c22757267656e74223a302c22696d706f7274616e74223a302c226b696e64223a6e756c6c2c22646f6e655f6f6e223a6e756c6c2c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a392c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (99, 1, 'action', 7, NULL, CAST(x'7b226964223a372c2276657273696f6e223a312c226163636f756e745f6964223a312c2277686174223a2277726974652074686520706c616e205c75303030375c627f5c75303030655c7530303066222c2277686f223a226d65207461625c7468657265222c226f6e223a22323032362d31312d3230222c226d6f6e7468223a6e756c6c2c22757267656e74223a312c22696d706f7274616e74223a312c226b696e64223a6e756c6c2c22646f6e655f6f6e223a22323032362d31312d3230222c2264726f707065645f6f6e223a6e756c6c2c2264726f707065645f776879223a6e756c6c2c2263616c6c5f6964223a6e756c6c2c2273747261746567795f6964223a6e756c6c2c226f626a6563746976655f6964223a6e756c6c2c22666163746f725f6964223a6e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (100, 1, 'action', 8, NULL, '{"id":8,"version":1,"account_id":3,"what":"ask 日本物流株式会社","who":"me","on":null,"month":null,"urgent":0,"important":0,"kind":null,"done_on":null,"dropped_on":null,"dropped_why":null,"call_id":null,"strategy_id":null,"objective_id":null,"factor_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (101, 1, 'action', 9, NULL, '{"id":9,"version":1,"account_id":4,"what":"done after","who":"me","on":null,"month":null,"urgent":0,"important":0,"kind":null,"done_on":null,"dropped_on":null,"dropped_why":null,"call_id":null,"strategy_id":null,"objective_id":null,"factor_id":null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (102, 1, 'setting', 1, NULL, '{"id":1,"version":1,"key":"currency","value":"SEK"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (103, 1, 'setting', 2, NULL, '{"id":2,"version":1,"key":"decimal_mark","value":","}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (104, 1, 'setting', 3, NULL, '{"id":3,"version":1,"key":"theme","value":"light"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (105, 1, 'imported', 1, NULL, '{"id":1,"version":1,"source":"crm","entity":"history","key":"k1 [/x] [b","row_id":1,"wrote":"{\"subject\": \"x\"}"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (106, 1, 'imported', 2, NULL, '{"id":2,"version":1,"source":"crm","entity":"prospect","key":"k2","row_id":1,"wrote":"{}"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (107, 2, 'account', 6, NULL, '{"id": 6, "version": 1, "name": "Ötker ''Plan'' & Sons", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": null, "industry": null, "size": null, "phone": null, "website": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (108, 2, 'objective', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "level": "relationship", "text": "You bring ideas", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (109, 2, 'quote', 9, NULL, '{"id": 9, "version": 1, "account_id": 6, "date": "2026-11-20", "text": "Good idea", "speaker": null, "contact_id": null, "call_id": null, "objective_id": 1, "side": "for"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (110, 2, 'objective', 2, NULL, '{"id": 2, "version": 1, "account_id": 6, "level": "strategic", "text": "The north", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (111, 2, 'phase', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "objective_id": 2, "text": "Pilot signed", "due": "2027-11-20", "reached_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (112, 2, 'objective', 3, NULL, '{"id": 3, "version": 1, "account_id": 6, "level": "business", "text": "Products in use", "set_on": "2026-11-20", "due": "2027-11-20", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (113, 2, 'stage_goal', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "objective_id": 3, "value": 500, "due": "2027-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (114, 2, 'measurement', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "objective_id": 3, "value": 300, "measured_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (115, 2, 'strategy', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "name": "Be in the room early", "says": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (116, 2, 'strategy_objective', 1, NULL, '{"id": 1, "version": 1, "strategy_id": 1, "objective_id": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (117, 2, 'strategy_told', 1, NULL, '{"id": 1, "version": 1, "strategy_id": 1, "name": "Kim", "told_on": "2026-11-20", "committed_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (118, 2, 'factor', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "light": "red", "text": "No", "since": "2026-11-20", "stops": "the pilot", "objective_id": null, "tips": null, "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (119, 2, 'factor_event', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "factor_id": 1, "on": "2026-11-20", "happened": "added", "before": null, "after": "red", "line": null, "why": null, "call_id": null, "sweep_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (120, 2, 'waved', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "key": "silent 2026-11", "waved_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (121, 2, 'action', 10, NULL, '{"id": 10, "version": 1, "account_id": 6, "what": "meet the board", "who": null, "on": null, "month": "2026-11-01", "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (122, 2, 'carry', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "action_id": 10, "carried_on": "2026-11-20", "from_on": null, "to_on": "2026-11-20", "why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (123, 2, 'sweep', 1, NULL, '{"id": 1, "version": 1, "begun_on": "2026-11-20", "finished_on": null, "reviewed": 0, "turned": 0}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (124, 2, 'roll', 1, NULL, '{"id": 1, "version": 1, "month": "2026-11-01", "begun_on": "2026-11-20", "finished_on": null, "carried": 0, "done": 0, "dropped": 0}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (125, 2, 'away', 1, NULL, '{"id": 1, "version": 1, "first_on": "2026-11-20", "last_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (126, 2, 'scorecard', 1, NULL, '{"id": 1, "version": 1, "number": 1, "plan": "First in the north", "in_force_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (127, 2, 'attribute', 1, NULL, '{"id": 1, "version": 1, "scorecard_id": 1, "half": "current", "place": 1, "name": "Sales", "weight": 1, "low": "none yet", "middle": null, "high": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (128, 2, 'scoring', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "scorecard_id": 1, "scored_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (129, 2, 'score', 1, NULL, '{"id": 1, "version": 1, "scoring_id": 1, "attribute_id": 1, "value": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (130, 2, 'strategic_mark', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "decided_on": "2026-11-20", "strategic": 1, "why_us": "the north", "why_them": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (131, 2, 'goal', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "year": 2026, "amount": 200, "set_on": "2026-11-20", "agreed_with": "Ida", "agreed_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (132, 2, 'goal_change', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "goal_id": 1, "before": 100, "after": 200, "changed_on": "2026-11-20", "why": "more"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (133, 2, 'year_decision', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "year": 2026, "decision": "keep", "decided_on": "2026-11-20", "decided_with": null, "tier_before": "target"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (134, 2, 'growth_question', 1, NULL, '{"id": 1, "version": 1, "account_id": 6, "ask": "know", "who": "Ida Brandt", "what": "plant audit", "by": null, "action_id": null, "settled_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (135, 2, 'attribute', 2, NULL, '{"id": 2, "version": 1, "scorecard_id": 1, "half": "current", "place": 2, "name": "Row current 2", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (136, 2, 'score', 2, NULL, '{"id": 2, "version": 1, "scoring_id": 1, "attribute_id": 2, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (137, 2, 'attribute', 3, NULL, '{"id": 3, "version": 1, "scorecard_id": 1, "half": "current", "place": 3, "name": "Row current 3", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (138, 2, 'score', 3, NULL, '{"id": 3, "version": 1, "scoring_id": 1, "attribute_id": 3, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (139, 2, 'attribute', 4, NULL, '{"id": 4, "version": 1, "scorecard_id": 1, "half": "current", "place": 4, "name": "Row current 4", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (140, 2, 'score', 4, NULL, '{"id": 4, "version": 1, "scoring_id": 1, "attribute_id": 4, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (141, 2, 'attribute', 5, NULL, '{"id": 5, "version": 1, "scorecard_id": 1, "half": "current", "place": 5, "name": "Row current 5", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (142, 2, 'score', 5, NULL, '{"id": 5, "version": 1, "scoring_id": 1, "attribute_id": 5, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (143, 2, 'attribute', 6, NULL, '{"id": 6, "version": 1, "scorecard_id": 1, "half": "future", "place": 1, "name": "Row future 1", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (144, 2, 'score', 6, NULL, '{"id": 6, "version": 1, "scoring_id": 1, "attribute_id": 6, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (145, 2, 'attribute', 7, NULL, '{"id": 7, "version": 1, "scorecard_id": 1, "half": "future", "place": 2, "name": "Row future 2", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (146, 2, 'score', 7, NULL, '{"id": 7, "version": 1, "scoring_id": 1, "attribute_id": 7, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (147, 2, 'attribute', 8, NULL, '{"id": 8, "version": 1, "scorecard_id": 1, "half": "future", "place": 3, "name": "Row future 3", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (148, 2, 'score', 8, NULL, '{"id": 8, "version": 1, "scoring_id": 1, "attribute_id": 8, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (149, 2, 'attribute', 9, NULL, '{"id": 9, "version": 1, "scorecard_id": 1, "half": "future", "place": 4, "name": "Row future 4", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (150, 2, 'score', 9, NULL, '{"id": 9, "version": 1, "scoring_id": 1, "attribute_id": 9, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (151, 2, 'attribute', 10, NULL, '{"id": 10, "version": 1, "scorecard_id": 1, "half": "future", "place": 5, "name": "Row future 5", "weight": 1, "low": "low", "middle": null, "high": "high"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (152, 2, 'score', 10, NULL, '{"id": 10, "version": 1, "scoring_id": 1, "attribute_id": 10, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (153, 4, 'objective', 2, '{"id": 2, "version": 1, "account_id": 6, "level": "strategic", "text": "The north", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}', '{"id": 2, "version": 2, "account_id": 6, "level": "strategic", "text": "The north", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-20", "ended_how": "replaced", "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (154, 4, 'objective', 4, NULL, '{"id": 4, "version": 1, "account_id": 6, "level": "strategic", "text": "\" a b terms", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (155, 5, 'scoring', 2, NULL, '{"id": 2, "version": 1, "account_id": 2, "scorecard_id": 1, "scored_on": "2026-11-07"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (156, 5, 'score', 11, NULL, '{"id": 11, "version": 1, "scoring_id": 2, "attribute_id": 1, "value": 2}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (157, 5, 'score', 12, NULL, '{"id": 12, "version": 1, "scoring_id": 2, "attribute_id": 2, "value": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (158, 5, 'score', 13, NULL, '{"id": 13, "version": 1, "scoring_id": 2, "attribute_id": 3, "value": 3}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (159, 5, 'score', 14, NULL, '{"id": 14, "version": 1, "scoring_id": 2, "attribute_id": 4, "value": 2}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (160, 5, 'score', 15, NULL, '{"id": 15, "version": 1, "scoring_id": 2, "attribute_id": 5, "value": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (161, 5, 'score', 16, NULL, '{"id": 16, "version": 1, "scoring_id": 2, "attribute_id": 6, "value": 2}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (162, 5, 'score', 17, NULL, '{"id": 17, "version": 1, "scoring_id": 2, "attribute_id": 7, "value": 1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (163, 5, 'score', 18, NULL, '{"id": 18, "version": 1, "scoring_id": 2, "attribute_id": 8, "value": 2}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (164, 5, 'score', 19, NULL, '{"id": 19, "version": 1, "scoring_id": 2, "attribute_id": 9, "value": 5}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (165, 5, 'score', 20, NULL, '{"id": 20, "version": 1, "scoring_id": 2, "attribute_id": 10, "value": 5}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (166, 6, 'action', 11, NULL, '{"id": 11, "version": 1, "account_id": 6, "what": "get to know Ida Brandt: plant audit", "who": "Kim", "on": "2027-08-25", "month": null, "urgent": 0, "important": 1, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (167, 6, 'growth_question', 1, '{"id": 1, "version": 1, "account_id": 6, "ask": "know", "who": "Ida Brandt", "what": "plant audit", "by": null, "action_id": null, "settled_on": null}', '{"id": 1, "version": 2, "account_id": 6, "ask": "know", "who": "Ida Brandt", "what": "plant audit", "by": null, "action_id": 11, "settled_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (168, 7, 'call', 10, NULL, '{"id": 10, "version": 1, "account_id": 1, "outcome": "Zürich terms terms", "stated_at": "2026-11-21T10:50:00.000000Z", "kind": "trial", "channel": "meeting", "size": "L", "gain": "漢字 漢字 order", "fallback": null, "questions": null, "attendees": null, "material": "trial Zürich Zürich", "towards": null, "at": "2026-11-21T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (169, 7, 'call_wording', 11, NULL, '{"id": 11, "version": 1, "call_id": 10, "outcome": "Zürich terms terms", "stated_at": "2026-11-21T10:50:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (170, 7, 'contact', 23, NULL, '{"id": 23, "version": 1, "account_id": 1, "name": "Ada", "title": null, "email": null, "phone": null, "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (171, 7, 'call_contact', 18, NULL, '{"id": 18, "version": 1, "call_id": 10, "contact_id": 23}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (172, 7, 'call', 10, '{"id": 10, "version": 1, "account_id": 1, "outcome": "Zürich terms terms", "stated_at": "2026-11-21T10:50:00.000000Z", "kind": "trial", "channel": "meeting", "size": "L", "gain": "漢字 漢字 order", "fallback": null, "questions": null, "attendees": null, "material": "trial Zürich Zürich", "towards": null, "at": "2026-11-21T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', '{"id": 10, "version": 2, "account_id": 1, "outcome": "Zürich terms terms", "stated_at": "2026-11-21T10:50:00.000000Z", "kind": "trial", "channel": "meeting", "size": "L", "gain": "漢字 漢字 order", "fallback": null, "questions": null, "attendees": null, "material": "trial Zürich Zürich", "towards": null, "at": "2026-11-21T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": "2026-11-16", "logged_at": "2026-11-21T10:50:00.000000Z", "result": "no-sale", "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (173, 7, 'action', 12, NULL, '{"id": 12, "version": 1, "account_id": 1, "what": "cold chain 漢字 cold chain", "who": "Kim", "on": "2026-11-09", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": 10, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (174, 7, 'note', 8, NULL, '{"id": 8, "version": 1, "account_id": 1, "date": "2026-11-16", "text": "went well\na\nb a\nb Zürich", "contact_id": null, "call_id": 10}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (175, 7, 'quote', 10, NULL, '{"id": 10, "version": 1, "account_id": 1, "date": "2026-11-16", "text": "cold chain terms Søren", "speaker": "Ada", "contact_id": 23, "call_id": 10, "objective_id": null, "side": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (176, 8, 'growth_question', 2, NULL, '{"id": 2, "version": 1, "account_id": 1, "ask": "talk", "who": "Ida Brandt", "what": "order \" a b", "by": null, "action_id": null, "settled_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (177, 9, 'action', 8, '{"id": 8, "version": 1, "account_id": 3, "what": "ask 日本物流株式会社", "who": "me", "on": null, "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}', '{"id": 8, "version": 2, "account_id": 3, "what": "ask 日本物流株式会社", "who": "me", "on": null, "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": "2026-11-10", "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (178, 10, 'action', 13, NULL, '{"id": 13, "version": 1, "account_id": 1, "what": "漢字 order Zürich", "who": "me", "on": "2026-11-13", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (179, 11, 'contact', 7, CAST(x'7b226964223a20372c202276657273696f6e223a20312c20226163636f756e745f6964223a20342c20226e616d65223a20224b696d205c75303030375c627f5c75303030655c7530303066222c20227469746c65223a20226275796572207461625c7468657265222c2022656d61696c223a20226b696d406578616d706c652e6f7267222c202270686f6e65223a202231222c2022726f6c65223a20226465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be227d' AS TEXT), CAST(x'7b226964223a20372c202276657273696f6e223a20322c20226163636f756e745f6964223a20342c20226e616d65223a20224b696d205c75303030375c627f5c75303030655c7530303066222c20227469746c65223a20225ac3bc72696368205c2220612062222c2022656d61696c223a20226b696d406578616d706c652e6f7267222c202270686f6e65223a202231222c2022726f6c65223a20226465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (180, 12, 'contact', 10, '{"id": 10, "version": 1, "account_id": 5, "name": "Kim % s {0} {x!r} $(id) `id`", "title": "buyer [/x] [b", "email": "kim@example.org", "phone": "1", "role": "decides [@click=app.quit]x[/]"}', '{"id": 10, "version": 2, "account_id": 5, "name": "Kim % s {0} {x!r} $(id) `id`", "title": "\" Zürich order", "email": "kim@example.org", "phone": "1", "role": "decides [@click=app.quit]x[/]"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (181, 13, 'contact', 20, '{"id": 20, "version": 1, "account_id": 2, "name": "Ada 日本物流株式会社", "title": null, "email": null, "phone": null, "role": null}', '{"id": 20, "version": 2, "account_id": 2, "name": "Ada 日本物流株式会社", "title": "漢字 cold chain Søren", "email": null, "phone": null, "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (182, 14, 'note', 9, NULL, '{"id": 9, "version": 1, "account_id": 2, "date": "2026-11-22", "text": "a\nb \" site visit", "contact_id": null, "call_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (183, 15, 'objective', 1, '{"id": 1, "version": 1, "account_id": 6, "level": "relationship", "text": "You bring ideas", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}', '{"id": 1, "version": 2, "account_id": 6, "level": "relationship", "text": "You bring ideas", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-23", "ended_how": "reached", "ended_why": "\" order terms"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (184, 16, 'team_member', 4, NULL, '{"id": 4, "version": 1, "account_id": 2, "name": "trial cold chain terms", "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (185, 17, 'call_contact', 10, '{"id": 10, "version": 1, "call_id": 5, "contact_id": 17}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (186, 17, 'contact', 17, '{"id": 17, "version": 1, "account_id": 4, "name": "Ada \u001b[2J\u001b[H\u001bc", "title": null, "email": null, "phone": null, "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (187, 18, 'factor', 1, '{"id": 1, "version": 1, "account_id": 6, "light": "red", "text": "No", "since": "2026-11-20", "stops": "the pilot", "objective_id": null, "tips": null, "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}', '{"id": 1, "version": 2, "account_id": 6, "light": "amber", "text": "No", "since": "2026-11-24", "stops": "the pilot", "objective_id": null, "tips": "Søren cold chain a b", "by": null, "until": null, "reviewed_on": "2026-11-24", "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (188, 18, 'factor_event', 2, NULL, '{"id": 2, "version": 1, "account_id": 6, "factor_id": 1, "on": "2026-11-24", "happened": "turned", "before": "red", "after": "amber", "line": "Søren cold chain a b", "why": null, "call_id": null, "sweep_id": 1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (189, 18, 'sweep', 1, '{"id": 1, "version": 1, "begun_on": "2026-11-20", "finished_on": null, "reviewed": 0, "turned": 0}', '{"id": 1, "version": 2, "begun_on": "2026-11-20", "finished_on": "2026-11-24", "reviewed": 1, "turned": 1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (190, 19, 'action', 3, CAST(x'7b226964223a20332c202276657273696f6e223a20312c20226163636f756e745f6964223a20332c202277686174223a202273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c202277686f223a20226d65222c20226f6e223a2022323032362d31312d3232222c20226d6f6e7468223a206e756c6c2c2022757267656e74223a20302c2022696d706f7274616e74223a20302c20226b696e64223a206e756c6c2c2022646f6e655f6f6e223a206e756c6c2c202264726f707065645f6f6e223a206e756c6c2c202264726f707065645f776879223a206e756c6c2c202263616c6c5f6964223a20342c202273747261746567795f6964223a206e756c6c2c20226f626a6563746976655f6964223a206e756c6c2c2022666163746f725f6964223a206e756c6c7d' AS TEXT), '{"id": 3, "version": 2, "account_id": 3, "what": "site visit terms cold chain", "who": "me", "on": "2026-11-22", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": 4, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (191, 20, 'scorecard', 2, NULL, '{"id": 2, "version": 1, "number": 2, "plan": "First in the north", "in_force_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (192, 20, 'attribute', 11, NULL, '{"id": 11, "version": 1, "scorecard_id": 2, "half": "current", "place": 1, "name": "Sales with us", "weight": 10, "low": "now and then, and less than last year", "middle": "steady, about as much as last year", "high": "among our largest, and growing"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (193, 20, 'attribute', 12, NULL, '{"id": 12, "version": 1, "scorecard_id": 2, "half": "current", "place": 2, "name": "Share of wallet", "weight": 10, "low": "a tenth or less of what they spend on this", "middle": "about a third; others get the rest", "high": "most of it; we are asked first"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (194, 20, 'attribute', 13, NULL, '{"id": 13, "version": 1, "scorecard_id": 2, "half": "current", "place": 3, "name": "Profitability", "weight": 10, "low": "every order is haggled down or costs us extra", "middle": "our usual margin, with the usual effort", "high": "a good margin; they pay for what they get"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (195, 20, 'attribute', 14, NULL, '{"id": 14, "version": 1, "scorecard_id": 2, "half": "future", "place": 4, "name": "Fit of cultures", "weight": 10, "low": "only the price is talked about", "middle": "fair dealings, little beyond them", "high": "we work alike and plan together"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (196, 20, 'attribute', 15, NULL, '{"id": 15, "version": 1, "scorecard_id": 2, "half": "future", "place": 5, "name": "Access to executives", "weight": 10, "low": "nobody above the buyer has met us", "middle": "we meet them when we ask for it", "high": "they call us before they decide"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (197, 20, 'attribute', 16, NULL, '{"id": 16, "version": 1, "scorecard_id": 2, "half": "future", "place": 6, "name": "Access to the decision", "weight": 10, "low": "we hear of it when it is taken", "middle": "we know who decides, and meet some of them", "high": "we sit with those who decide, from the start"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (198, 21, 'team_member', 5, NULL, '{"id": 5, "version": 1, "account_id": 5, "name": "order Søren cold chain", "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (199, 22, 'account', 6, '{"id": 6, "version": 1, "name": "Ötker ''Plan'' & Sons", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": null, "industry": null, "size": null, "phone": null, "website": null}', '{"id": 6, "version": 2, "name": "Ötker ''Plan'' & Sons", "tier": "none", "candidate": null, "talk_on": null, "tags": "[\"Søren\"]", "city": null, "industry": null, "size": null, "phone": null, "website": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (200, 22, 'account', 3, CAST(x'7b226964223a20332c202276657273696f6e223a20312c20226e616d65223a2022c39627427269656e205c22466f6f64735c2220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c736577686572652065cc8161cc886fcc82206ecc83222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5c22636861696e20d7a9d79cd795d79d20d7a2d795d79cd79d2031325c222c205c22636f6c645c225d222c202263697479223a202247c3b67465626f7267205b40636c69636b3d6170702e717569745d785b2f5d222c2022696e647573747279223a2022666f6f6420f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c202273697a65223a2022323030207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT), CAST(x'7b226964223a20332c202276657273696f6e223a20322c20226e616d65223a2022c39627427269656e205c22466f6f64735c2220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c736577686572652065cc8161cc886fcc82206ecc83222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5c22636861696e20d7a9d79cd795d79d20d7a2d795d79cd79d2031325c222c205c22636f6c645c222c205c2253c3b872656e5c225d222c202263697479223a202247c3b67465626f7267205b40636c69636b3d6170702e717569745d785b2f5d222c2022696e647573747279223a2022666f6f6420f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c202273697a65223a2022323030207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (201, 23, 'note', 8, '{"id": 8, "version": 1, "account_id": 1, "date": "2026-11-16", "text": "went well\na\nb a\nb Zürich", "contact_id": null, "call_id": 10}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (202, 24, 'call', 11, NULL, '{"id": 11, "version": 1, "account_id": 6, "outcome": "order Zürich \"", "stated_at": "2026-11-24T14:29:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (203, 24, 'call_wording', 12, NULL, '{"id": 12, "version": 1, "call_id": 11, "outcome": "order Zürich \"", "stated_at": "2026-11-24T14:29:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (204, 24, 'contact', 24, NULL, '{"id": 24, "version": 1, "account_id": 6, "name": "Kim", "title": null, "email": null, "phone": null, "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (205, 24, 'contact', 25, NULL, '{"id": 25, "version": 1, "account_id": 6, "name": "terms Zürich site visit", "title": null, "email": null, "phone": null, "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (206, 24, 'call_contact', 19, NULL, '{"id": 19, "version": 1, "call_id": 11, "contact_id": 24}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (207, 24, 'call_contact', 20, NULL, '{"id": 20, "version": 1, "call_id": 11, "contact_id": 25}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (208, 25, 'account', 1, '{"id": 1, "version": 1, "name": "Alder & Finch [/x] [b", "tier": "key", "candidate": null, "talk_on": null, "tags": "[\"chain [@click=app.quit]x[/]\", \"cold\"]", "city": "Łódź [bold red]a[/bold] [link=file:///etc]b", "industry": "food \u001b]52;c;aGVsbG8=\u0007", "size": "200 \u001b]0;owned\u0007", "phone": "+46 8 123", "website": "https://example.org"}', '{"id": 1, "version": 2, "name": "Alder & Finch [/x] [b", "tier": "key", "candidate": null, "talk_on": null, "tags": "[\"chain [@click=app.quit]x[/]\", \"cold\", \"Søren\"]", "city": "Łódź [bold red]a[/bold] [link=file:///etc]b", "industry": "food \u001b]52;c;aGVsbG8=\u0007", "size": "200 \u001b]0;owned\u0007", "phone": "+46 8 123", "website": "https://example.org"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (209, 26, 'call', 11, '{"id": 11, "version": 1, "account_id": 6, "outcome": "order Zürich \"", "stated_at": "2026-11-24T14:29:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}', '{"id": 11, "version": 2, "account_id": 6, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (210, 26, 'call_wording', 13, NULL, '{"id": 13, "version": 1, "call_id": 11, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (211, 27, 'phase', 1, '{"id": 1, "version": 1, "account_id": 6, "objective_id": 2, "text": "Pilot signed", "due": "2027-11-20", "reached_on": null}', '{"id": 1, "version": 2, "account_id": 6, "objective_id": 2, "text": "order terms order", "due": "2027-11-20", "reached_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (212, 28, 'factor', 2, NULL, '{"id": 2, "version": 1, "account_id": 1, "light": "green", "text": "site visit terms a b", "since": "2026-11-26", "stops": null, "objective_id": null, "tips": null, "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (213, 28, 'factor_event', 3, NULL, '{"id": 3, "version": 1, "account_id": 1, "factor_id": 2, "on": "2026-11-26", "happened": "added", "before": null, "after": "green", "line": null, "why": null, "call_id": null, "sweep_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (214, 29, 'revenue', 5, NULL, '{"id": 5, "version": 1, "account_id": 5, "date": "2026-11-25", "amount": 55765993, "what": null, "source": "typed", "call_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (215, 30, 'growth_question', 2, '{"id": 2, "version": 1, "account_id": 1, "ask": "talk", "who": "Ida Brandt", "what": "order \" a b", "by": null, "action_id": null, "settled_on": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (216, 31, 'note', 10, NULL, '{"id": 10, "version": 1, "account_id": 4, "date": "2026-11-01", "text": "漢字 漢字 cold chain", "contact_id": null, "call_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (217, 32, 'objective', 5, NULL, '{"id": 5, "version": 1, "account_id": 5, "level": "strategic", "text": "cold chain terms terms", "set_on": "2026-11-27", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (218, 33, 'call', 11, '{"id": 11, "version": 2, "account_id": 6, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}', '{"id": 11, "version": 3, "account_id": 6, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": "2026-11-27", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (219, 33, 'call_move', 2, NULL, '{"id": 2, "version": 1, "call_id": 11, "moved_at": "2026-11-27T15:36:00.000000Z", "from_at": null, "to_at": "2026-11-27"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (220, 34, 'quote', 10, '{"id": 10, "version": 1, "account_id": 1, "date": "2026-11-16", "text": "cold chain terms Søren", "speaker": "Ada", "contact_id": 23, "call_id": 10, "objective_id": null, "side": null}', '{"id": 10, "version": 2, "account_id": 1, "date": "2026-11-16", "text": "a\nb 漢字 Zürich", "speaker": "Ada", "contact_id": 23, "call_id": 10, "objective_id": null, "side": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (221, 35, 'account', 7, NULL, '{"id": 7, "version": 1, "name": "cold chain a b cold chain", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": "cold chain order Zürich", "industry": null, "size": null, "phone": null, "website": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (222, 36, 'objective', 6, NULL, '{"id": 6, "version": 1, "account_id": 6, "level": "business", "text": "a b cold chain cold chain", "set_on": "2026-11-28", "due": "2029-11-28", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (223, 37, 'call', 12, NULL, '{"id": 12, "version": 1, "account_id": 4, "outcome": "a b terms trial", "stated_at": "2026-11-26T21:43:00.000000Z", "kind": "order", "channel": "meeting", "size": "S", "gain": "Søren order site visit", "fallback": null, "questions": null, "attendees": null, "material": "trial 漢字 Søren", "towards": null, "at": "2026-11-28T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (224, 37, 'call_wording', 14, NULL, '{"id": 14, "version": 1, "call_id": 12, "outcome": "a b terms trial", "stated_at": "2026-11-26T21:43:00.000000Z"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (225, 37, 'call_contact', 21, NULL, '{"id": 21, "version": 1, "call_id": 12, "contact_id": 22}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (226, 37, 'call', 12, '{"id": 12, "version": 1, "account_id": 4, "outcome": "a b terms trial", "stated_at": "2026-11-26T21:43:00.000000Z", "kind": "order", "channel": "meeting", "size": "S", "gain": "Søren order site visit", "fallback": null, "questions": null, "attendees": null, "material": "trial 漢字 Søren", "towards": null, "at": "2026-11-28T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', '{"id": 12, "version": 2, "account_id": 4, "outcome": "a b terms trial", "stated_at": "2026-11-26T21:43:00.000000Z", "kind": "order", "channel": "meeting", "size": "S", "gain": "Søren order site visit", "fallback": null, "questions": null, "attendees": null, "material": "trial 漢字 Søren", "towards": null, "at": "2026-11-28T09:30", "reply_by": null, "stated_afterwards": 1, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": "2026-11-03", "logged_at": "2026-11-28T03:43:00.000000Z", "result": "order", "amount": 263775609, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (227, 37, 'action', 14, NULL, '{"id": 14, "version": 1, "account_id": 4, "what": "漢字 site visit site visit", "who": "Kim", "on": "2026-10-31", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": 12, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (228, 37, 'revenue', 6, NULL, '{"id": 6, "version": 1, "account_id": 4, "date": "2026-11-03", "amount": 263775609, "what": "a b terms trial", "source": "call", "call_id": 12}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (229, 37, 'note', 11, NULL, '{"id": 11, "version": 1, "account_id": 4, "date": "2026-11-03", "text": "went well\nSøren cold chain a\nb", "contact_id": null, "call_id": 12}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (230, 37, 'quote', 11, NULL, '{"id": 11, "version": 1, "account_id": 4, "date": "2026-11-03", "text": "cold chain site visit order", "speaker": "Ada", "contact_id": 22, "call_id": 12, "objective_id": null, "side": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (231, 38, 'away', 2, NULL, '{"id": 2, "version": 1, "first_on": "2027-12-23", "last_on": "2027-12-30"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (232, 39, 'measurement', 1, '{"id": 1, "version": 1, "account_id": 6, "objective_id": 3, "value": 300, "measured_on": "2026-11-20"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (233, 40, 'objective', 4, '{"id": 4, "version": 1, "account_id": 6, "level": "strategic", "text": "\" a b terms", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}', '{"id": 4, "version": 2, "account_id": 6, "level": "strategic", "text": "\" a b terms", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-28", "ended_how": "replaced", "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (234, 40, 'objective', 7, NULL, '{"id": 7, "version": 1, "account_id": 6, "level": "strategic", "text": "Zürich order 漢字", "set_on": "2026-11-28", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (235, 40, 'call', 11, '{"id": 11, "version": 3, "account_id": 6, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": "2026-11-27", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 4}', '{"id": 11, "version": 4, "account_id": 6, "outcome": "Søren a b terms", "stated_at": "2026-11-26T05:39:00.000000Z", "kind": "agreement", "channel": "meeting", "size": "S", "gain": "site visit \" a b", "fallback": null, "questions": null, "attendees": null, "material": "a\nb 漢字 漢字", "towards": null, "at": "2026-11-27", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": 7}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (236, 41, 'growth_question', 1, '{"id": 1, "version": 2, "account_id": 6, "ask": "know", "who": "Ida Brandt", "what": "plant audit", "by": null, "action_id": 11, "settled_on": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (237, 42, 'team_member', 4, '{"id": 4, "version": 1, "account_id": 2, "name": "trial cold chain terms", "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (238, 43, 'objective', 3, '{"id": 3, "version": 1, "account_id": 6, "level": "business", "text": "Products in use", "set_on": "2026-11-20", "due": "2027-11-20", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}', '{"id": 3, "version": 2, "account_id": 6, "level": "business", "text": "\" cold chain Søren", "set_on": "2026-11-20", "due": "2027-11-20", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (239, 44, 'team_member', 1, '{"id": 1, "version": 1, "account_id": 1, "name": "Søren [bold red]a[/bold] [link=file:///etc]b", "role": "pre-sales \u001b]52;c;aGVsbG8=\u0007"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (240, 45, 'factor', 1, '{"id": 1, "version": 2, "account_id": 6, "light": "amber", "text": "No", "since": "2026-11-24", "stops": "the pilot", "objective_id": null, "tips": "Søren cold chain a b", "by": null, "until": null, "reviewed_on": "2026-11-24", "snoozed_until": null, "gone_on": null, "source": null}', '{"id": 1, "version": 3, "account_id": 6, "light": "amber", "text": "No", "since": "2026-11-24", "stops": "the pilot", "objective_id": null, "tips": "site visit order \"", "by": null, "until": null, "reviewed_on": "2026-11-24", "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (241, 46, 'factor', 2, '{"id": 2, "version": 1, "account_id": 1, "light": "green", "text": "site visit terms a b", "since": "2026-11-26", "stops": null, "objective_id": null, "tips": null, "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}', '{"id": 2, "version": 2, "account_id": 1, "light": "green", "text": "order trial site visit", "since": "2026-11-26", "stops": null, "objective_id": null, "tips": null, "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (242, 47, 'call_wording', 3, '{"id": 3, "version": 1, "call_id": 3, "outcome": "order for the trial [@click=app.quit]x[/]", "stated_at": "2026-11-20T08:33:00.000000Z"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (243, 47, 'call_wording', 7, '{"id": 7, "version": 1, "call_id": 7, "outcome": "order for the trial tab\there", "stated_at": "2026-11-20T09:01:00.000000Z"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (244, 47, 'call_move', 1, '{"id": 1, "version": 1, "call_id": 3, "moved_at": "2026-11-20T11:22:00.000000Z", "from_at": "2026-11-25", "to_at": "2026-11-26T10:00"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (245, 47, 'call_contact', 5, '{"id": 5, "version": 1, "call_id": 3, "contact_id": 13}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (246, 47, 'call_contact', 6, '{"id": 6, "version": 1, "call_id": 3, "contact_id": 14}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (247, 47, 'call_contact', 13, '{"id": 13, "version": 1, "call_id": 7, "contact_id": 13}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (248, 47, 'call_contact', 14, '{"id": 14, "version": 1, "call_id": 7, "contact_id": 20}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (249, 47, 'score', 11, '{"id": 11, "version": 1, "scoring_id": 2, "attribute_id": 1, "value": 2}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (250, 47, 'score', 12, '{"id": 12, "version": 1, "scoring_id": 2, "attribute_id": 2, "value": 4}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (251, 47, 'score', 13, '{"id": 13, "version": 1, "scoring_id": 2, "attribute_id": 3, "value": 3}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (252, 47, 'score', 14, '{"id": 14, "version": 1, "scoring_id": 2, "attribute_id": 4, "value": 2}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (253, 47, 'score', 15, '{"id": 15, "version": 1, "scoring_id": 2, "attribute_id": 5, "value": 4}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (254, 47, 'score', 16, '{"id": 16, "version": 1, "scoring_id": 2, "attribute_id": 6, "value": 2}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (255, 47, 'score', 17, '{"id": 17, "version": 1, "scoring_id": 2, "attribute_id": 7, "value": 1}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (256, 47, 'score', 18, '{"id": 18, "version": 1, "scoring_id": 2, "attribute_id": 8, "value": 2}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (257, 47, 'score', 19, '{"id": 19, "version": 1, "scoring_id": 2, "attribute_id": 9, "value": 5}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (258, 47, 'score', 20, '{"id": 20, "version": 1, "scoring_id": 2, "attribute_id": 10, "value": 5}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (259, 47, 'note', 7, '{"id": 7, "version": 1, "account_id": 2, "date": "2026-11-20", "text": "long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007long\nlines\n \u001b]0;owned\u0007", "contact_id": 3, "call_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (260, 47, 'note', 9, '{"id": 9, "version": 1, "account_id": 2, "date": "2026-11-22", "text": "a\nb \" site visit", "contact_id": null, "call_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (261, 47, 'quote', 7, '{"id": 7, "version": 1, "account_id": 2, "date": "2026-11-20", "text": "we trust them \u001bP0;0|17/ab\u001b\\", "speaker": "Ada \u001b[2J\u001b[H\u001bc", "contact_id": null, "call_id": null, "objective_id": null, "side": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (262, 47, 'revenue', 3, '{"id": 3, "version": 1, "account_id": 2, "date": "2026-01-31", "amount": 1000000000000000, "what": null, "source": "import", "call_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (263, 47, 'imported', 2, '{"id": 2, "version": 1, "source": "crm", "entity": "prospect", "key": "k2", "row_id": 1, "wrote": "{}"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (264, 47, 'prospect', 1, CAST(x'7b226964223a20312c202276657273696f6e223a20312c20226163636f756e745f6964223a20322c20226e616d65223a2022626967206f6e6520f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c2022616d6f756e74223a20353030303030302c20227374616765223a2022656e676167696e67207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c20226f776e6572223a202241646120efbbbfe2808b7a65726fe2808d207769647468222c20226f70656e65645f6f6e223a2022323032362d31312d3230222c202265787065637465645f6f6e223a2022323032362d31322d3230227d' AS TEXT), NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (265, 47, 'call', 3, '{"id": 3, "version": 1, "account_id": 2, "outcome": "order for the trial [@click=app.quit]x[/]", "stated_at": "2026-11-20T08:33:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": "2026-11-26T10:00", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (266, 47, 'call', 7, '{"id": 7, "version": 1, "account_id": 2, "outcome": "order for the trial tab\there", "stated_at": "2026-11-20T09:01:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": "2026-11-20T12:18:00.000000Z", "withdrawn_why": "they moved [bold red]a[/bold] [link=file:///etc]b", "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (267, 47, 'scoring', 2, '{"id": 2, "version": 1, "account_id": 2, "scorecard_id": 1, "scored_on": "2026-11-07"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (268, 47, 'contact', 3, CAST(x'7b226964223a20332c202276657273696f6e223a20312c20226163636f756e745f6964223a20322c20226e616d65223a20224b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c20227469746c65223a20226275796572207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c2022656d61696c223a20226b696d406578616d706c652e6f7267222c202270686f6e65223a202231222c2022726f6c65223a20226465636964657320efbbbfe2808b7a65726fe2808d207769647468227d' AS TEXT), NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (269, 47, 'contact', 4, '{"id": 4, "version": 1, "account_id": 2, "name": "Kim % s {0} {x!r} $(id) `id`", "title": "buyer [/x] [b", "email": "kim@example.org", "phone": "1", "role": "decides [@click=app.quit]x[/]"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (270, 47, 'contact', 13, '{"id": 13, "version": 1, "account_id": 2, "name": "Kim", "title": null, "email": null, "phone": null, "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (271, 47, 'contact', 14, '{"id": 14, "version": 1, "account_id": 2, "name": "Ada [bold red]a[/bold] [link=file:///etc]b", "title": null, "email": null, "phone": null, "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (272, 47, 'contact', 20, '{"id": 20, "version": 2, "account_id": 2, "name": "Ada 日本物流株式会社", "title": "漢字 cold chain Søren", "email": null, "phone": null, "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (273, 47, 'team_member', 2, '{"id": 2, "version": 1, "account_id": 2, "name": "Søren \u001b]0;owned\u0007", "role": "pre-sales \u001bP0;0|17/ab\u001b\\"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (274, 47, 'account', 2, CAST(x'7b226964223a20322c202276657273696f6e223a20312c20226e616d65223a20224e6f7264736ac3b82053c3a46c67204142205c753030316250303b307c31372f61625c75303031625c5c222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c73657768657265205c75303031625b324a5c75303031625b485c753030316263222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5d222c202263697479223a2022c581c3b364c5ba20c29b33316dc29d303b78c29c222c2022696e647573747279223a2022666f6f64205c75303030375c627f5c75303030655c7530303066222c202273697a65223a2022323030207461625c7468657265222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT), NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (275, 48, 'contact', 5, '{"id": 5, "version": 1, "account_id": 3, "name": "Kim [bold red]a[/bold] [link=file:///etc]b", "title": "buyer \u001b]52;c;aGVsbG8=\u0007", "email": "kim@example.org", "phone": "1", "role": "decides \u001b]0;owned\u0007"}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (276, 49, 'objective', 3, '{"id": 3, "version": 2, "account_id": 6, "level": "business", "text": "\" cold chain Søren", "set_on": "2026-11-20", "due": "2027-11-20", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}', '{"id": 3, "version": 3, "account_id": 6, "level": "business", "text": "\" cold chain Søren", "set_on": "2026-11-20", "due": "2027-11-20", "years": null, "unit": "products", "baseline": 200, "target": 500, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-30", "ended_how": "reached", "ended_why": "\" order Søren"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (277, 50, 'call', 8, '{"id": 8, "version": 1, "account_id": 3, "outcome": "order for the trial éäô ñ", "stated_at": "2026-11-20T09:08:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": null, "reply_by": null, "stated_afterwards": 0, "moves": 0, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', '{"id": 8, "version": 2, "account_id": 3, "outcome": "order for the trial éäô ñ", "stated_at": "2026-11-20T09:08:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": "2026-11-02", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (278, 50, 'call_move', 3, NULL, '{"id": 3, "version": 1, "call_id": 8, "moved_at": "2026-12-01T06:11:00.000000Z", "from_at": null, "to_at": "2026-11-02"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (279, 51, 'stage_goal', 2, NULL, '{"id": 2, "version": 1, "account_id": 6, "objective_id": 6, "value": 482, "due": "2027-03-01"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (280, 51, 'stage_goal', 3, NULL, '{"id": 3, "version": 1, "account_id": 6, "objective_id": 6, "value": 485, "due": "2027-06-09"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (281, 51, 'stage_goal', 4, NULL, '{"id": 4, "version": 1, "account_id": 6, "objective_id": 6, "value": 500, "due": "2028-03-01"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (282, 52, 'factor', 3, NULL, '{"id": 3, "version": 1, "account_id": 4, "light": "amber", "text": "漢字 terms Søren", "since": "2026-12-01", "stops": null, "objective_id": null, "tips": "trial Søren site visit", "by": null, "until": null, "reviewed_on": null, "snoozed_until": null, "gone_on": null, "source": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (283, 52, 'factor_event', 4, NULL, '{"id": 4, "version": 1, "account_id": 4, "factor_id": 3, "on": "2026-12-01", "happened": "added", "before": null, "after": "amber", "line": "trial Søren site visit", "why": null, "call_id": null, "sweep_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (284, 53, 'action', 15, NULL, '{"id": 15, "version": 1, "account_id": 7, "what": "Zürich terms trial", "who": "me", "on": "2026-11-22", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (285, 54, 'strategy', 2, NULL, '{"id": 2, "version": 1, "account_id": 6, "name": "site visit 漢字 cold chain", "says": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (286, 54, 'strategy_objective', 2, NULL, '{"id": 2, "version": 1, "strategy_id": 2, "objective_id": 1}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (287, 55, 'action', 16, NULL, '{"id": 16, "version": 1, "account_id": 5, "what": "a b terms 漢字", "who": "me", "on": "2026-11-15", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (288, 56, 'account', 3, CAST(x'7b226964223a20332c202276657273696f6e223a20322c20226e616d65223a2022c39627427269656e205c22466f6f64735c2220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c736577686572652065cc8161cc886fcc82206ecc83222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5c22636861696e20d7a9d79cd795d79d20d7a2d795d79cd79d2031325c222c205c22636f6c645c222c205c2253c3b872656e5c225d222c202263697479223a202247c3b67465626f7267205b40636c69636b3d6170702e717569745d785b2f5d222c2022696e647573747279223a2022666f6f6420f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c202273697a65223a2022323030207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT), '{"id": 3, "version": 3, "name": "Ö''Brien \"Foods\" 日本物流株式会社", "tier": "none", "candidate": "They buy elsewhere éäô ñ", "talk_on": null, "tags": "[\"chain שלום עולם 12\", \"cold\", \"Søren\"]", "city": "Göteborg [@click=app.quit]x[/]", "industry": "order order trial", "size": "200 z͑ͫ̓ͪ̂ͫ̽͏̴", "phone": "+46 8 123", "website": "https://example.org"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (289, 56, 'account', 5, CAST(x'7b226964223a20352c202276657273696f6e223a20312c20226e616d65223a20225ac3bc7269636820c581c3b364c5ba2053747261c39f65205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d62222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c73657768657265205c75303031625d35323b633b614756736247383d5c7530303037222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5c22636861696e205c5c75303031625d303b6f776e65645c5c75303030375c222c205c22636f6c645c225d222c202263697479223a2022c581c3b364c5ba205c753030316250303b307c31372f61625c75303031625c5c222c2022696e647573747279223a2022666f6f64205c75303031625b324a5c75303031625b485c753030316263222c202273697a65223a202232303020c29b33316dc29d303b78c29c222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT), CAST(x'7b226964223a20352c202276657273696f6e223a20322c20226e616d65223a20225ac3bc7269636820c581c3b364c5ba2053747261c39f65205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d62222c202274696572223a20226e6f6e65222c202263616e646964617465223a2022546865792062757920656c73657768657265205c75303031625d35323b633b614756736247383d5c7530303037222c202274616c6b5f6f6e223a206e756c6c2c202274616773223a20225b5c22636861696e205c5c75303031625d303b6f776e65645c5c75303030375c222c205c22636f6c645c225d222c202263697479223a2022c581c3b364c5ba205c753030316250303b307c31372f61625c75303031625c5c222c2022696e647573747279223a20226f72646572206f7264657220747269616c222c202273697a65223a202232303020c29b33316dc29d303b78c29c222c202270686f6e65223a20222b3436203820313233222c202277656273697465223a202268747470733a2f2f6578616d706c652e6f7267227d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (290, 56, 'account', 7, '{"id": 7, "version": 1, "name": "cold chain a b cold chain", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": "cold chain order Zürich", "industry": null, "size": null, "phone": null, "website": null}', '{"id": 7, "version": 2, "name": "cold chain a b cold chain", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": "cold chain order Zürich", "industry": "order order trial", "size": null, "phone": null, "website": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (291, 57, 'call', 8, '{"id": 8, "version": 2, "account_id": 3, "outcome": "order for the trial éäô ñ", "stated_at": "2026-11-20T09:08:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": "2026-11-02", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": null, "logged_at": null, "result": null, "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}', '{"id": 8, "version": 3, "account_id": 3, "outcome": "order for the trial éäô ñ", "stated_at": "2026-11-20T09:08:00.000000Z", "kind": "other", "channel": "call", "size": "S", "gain": null, "fallback": null, "questions": null, "attendees": null, "material": null, "towards": null, "at": "2026-11-02", "reply_by": null, "stated_afterwards": 0, "moves": 1, "attempts": 0, "withdrawn_at": null, "withdrawn_why": null, "held_on": "2026-11-04", "logged_at": "2026-12-03T04:49:00.000000Z", "result": "continuation", "amount": null, "customer_act": null, "customer_act_by": null, "override": null, "fit": null, "promise": null, "promise_by": null, "promise_settled_on": null, "promise_moves": 0, "objective_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (292, 57, 'action', 17, NULL, '{"id": 17, "version": 1, "account_id": 3, "what": "a b Zürich trial", "who": "Kim", "on": "2026-11-15", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": 8, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (293, 57, 'note', 12, NULL, '{"id": 12, "version": 1, "account_id": 3, "date": "2026-11-04", "text": "went well\nZürich Søren \"", "contact_id": null, "call_id": 8}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (294, 57, 'quote', 12, NULL, '{"id": 12, "version": 1, "account_id": 3, "date": "2026-11-04", "text": "order Zürich order", "speaker": null, "contact_id": null, "call_id": 8, "objective_id": null, "side": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (295, 58, 'revenue', 2, '{"id": 2, "version": 1, "account_id": 1, "date": "2026-07-01", "amount": -4500, "what": null, "source": "typed", "call_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (296, 59, 'objective', 1, '{"id": 1, "version": 2, "account_id": 6, "level": "relationship", "text": "You bring ideas", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-23", "ended_how": "reached", "ended_why": "\" order terms"}', '{"id": 1, "version": 3, "account_id": 6, "level": "relationship", "text": "trial Søren trial", "set_on": "2026-11-20", "due": null, "years": null, "unit": null, "baseline": null, "target": null, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": "2026-11-23", "ended_how": "reached", "ended_why": "\" order terms"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (297, 60, 'strategy_objective', 2, '{"id": 2, "version": 1, "strategy_id": 2, "objective_id": 1}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (298, 60, 'strategy', 2, '{"id": 2, "version": 1, "account_id": 6, "name": "site visit 漢字 cold chain", "says": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (299, 61, 'team_member', 5, '{"id": 5, "version": 1, "account_id": 5, "name": "order Søren cold chain", "role": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (300, 62, 'action', 18, NULL, '{"id": 18, "version": 1, "account_id": 1, "what": "terms \" trial", "who": "me", "on": "2026-11-06", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (301, 63, 'call', 1, CAST(x'7b226964223a20312c202276657273696f6e223a20312c20226163636f756e745f6964223a20312c20226f7574636f6d65223a20226f7264657220666f722074686520747269616c207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c20227374617465645f6174223a2022323032362d31312d32305430383a31393a30302e3030303030305a222c20226b696e64223a2022696e666f726d6174696f6e222c20226368616e6e656c223a20226d656574696e67222c202273697a65223a20224d222c20226761696e223a20226c657373207761737465207461625c7468657265222c202266616c6c6261636b223a202261206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c20227175657374696f6e73223a202277686f20656c73653f5c6e616e64207768656e3f2065cc8161cc886fcc82206ecc83222c2022617474656e64656573223a2022706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c20226d6174657269616c223a20227072696365206c69737420e280ae6576696ce280ac20e281a678e281a9222c2022746f7761726473223a20226669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c20226174223a2022323032362d31312d32335430393a3330222c20227265706c795f6279223a2022323032362d31312d3232222c20227374617465645f61667465727761726473223a20302c20226d6f766573223a20302c2022617474656d707473223a20302c202277697468647261776e5f6174223a206e756c6c2c202277697468647261776e5f776879223a206e756c6c2c202268656c645f6f6e223a2022323032362d31312d3230222c20226c6f676765645f6174223a2022323032362d31312d32305431313a34333a30302e3030303030305a222c2022726573756c74223a2022616476616e6365222c2022616d6f756e74223a206e756c6c2c2022637573746f6d65725f616374223a202274686579206e616d6520612064617465205b2f785d205b62222c2022637573746f6d65725f6163745f6279223a2022323032362d31312d3239222c20226f76657272696465223a206e756c6c2c2022666974223a20226c6172676572222c202270726f6d697365223a20226f70656e222c202270726f6d6973655f6279223a2022323032362d31322d3032222c202270726f6d6973655f736574746c65645f6f6e223a206e756c6c2c202270726f6d6973655f6d6f766573223a20312c20226f626a6563746976655f6964223a206e756c6c7d' AS TEXT), CAST(x'7b226964223a20312c202276657273696f6e223a20322c20226163636f756e745f6964223a20312c20226f7574636f6d65223a20226f7264657220666f722074686520747269616c207acd91cdabcd83cdaacc82cdabccbdcd8fccb4222c20227374617465645f6174223a2022323032362d31312d32305430383a31393a30302e3030303030305a222c20226b696e64223a2022696e666f726d6174696f6e222c20226368616e6e656c223a20226d656574696e67222c202273697a65223a20224d222c20226761696e223a20226c657373207761737465207461625c7468657265222c202266616c6c6261636b223a202261206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be222c20227175657374696f6e73223a202277686f20656c73653f5c6e616e64207768656e3f2065cc8161cc886fcc82206ecc83222c2022617474656e64656573223a2022706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d203132222c20226d6174657269616c223a20227072696365206c69737420e280ae6576696ce280ac20e281a678e281a9222c2022746f7761726473223a20226669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd222c20226174223a2022323032362d31312d32335430393a3330222c20227265706c795f6279223a2022323032362d31312d3232222c20227374617465645f61667465727761726473223a20302c20226d6f766573223a20302c2022617474656d707473223a20302c202277697468647261776e5f6174223a206e756c6c2c202277697468647261776e5f776879223a206e756c6c2c202268656c645f6f6e223a2022323032362d31312d3230222c20226c6f676765645f6174223a2022323032362d31312d32305431313a34333a30302e3030303030305a222c2022726573756c74223a2022616476616e6365222c2022616d6f756e74223a206e756c6c2c2022637573746f6d65725f616374223a202274686579206e616d6520612064617465205b2f785d205b62222c2022637573746f6d65725f6163745f6279223a2022323032362d31312d3239222c20226f76657272696465223a206e756c6c2c2022666974223a20226c6172676572222c202270726f6d697365223a20226f70656e222c202270726f6d6973655f6279223a2022323032362d31312d3233222c202270726f6d6973655f736574746c65645f6f6e223a206e756c6c2c202270726f6d6973655f6d6f766573223a20322c20226f626a6563746976655f6964223a206e756c6c7d' AS TEXT));
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (302, 64, 'objective', 8, NULL, '{"id": 8, "version": 1, "account_id": 1, "level": "business", "text": "Depots \u001b[5mserved\u001b[0m", "set_on": "2026-11-20", "due": "2028-01-01", "years": null, "unit": "depots", "baseline": 0, "target": 900, "guard": null, "agreed_team_on": null, "agreed_customer_on": null, "agreed_customer_by": null, "kind": null, "client_goal": null, "opportunities": null, "worth": null, "views_asked": null, "ended_on": null, "ended_how": null, "ended_why": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (303, 64, 'measurement', 2, NULL, '{"id": 2, "version": 1, "account_id": 1, "objective_id": 8, "value": 300, "measured_on": "2026-11-20"}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (304, 64, 'growth_question', 3, NULL, '{"id": 3, "version": 1, "account_id": 1, "ask": "know", "who": "Ida \u001b]0;x\u0007", "what": "plant [@click=a]audit", "by": null, "action_id": null, "settled_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (305, 64, 'phase', 2, NULL, '{"id": 2, "version": 1, "account_id": 6, "objective_id": 2, "text": "Pilot [b]signed", "due": "2027-03-01", "reached_on": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (306, 65, 'account', 8, NULL, '{"id": 8, "version": 1, "name": "Alder", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": null, "industry": null, "size": null, "phone": null, "website": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (307, 66, 'team_member', 6, NULL, '{"id": 6, "version": 1, "account_id": 4, "name": "a b \" \"", "role": null}');
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (308, 67, 'action', 15, '{"id": 15, "version": 1, "account_id": 7, "what": "Zürich terms trial", "who": "me", "on": "2026-11-22", "month": null, "urgent": 0, "important": 0, "kind": null, "done_on": null, "dropped_on": null, "dropped_why": null, "call_id": null, "strategy_id": null, "objective_id": null, "factor_id": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (309, 67, 'account', 7, '{"id": 7, "version": 2, "name": "cold chain a b cold chain", "tier": "none", "candidate": null, "talk_on": null, "tags": "[]", "city": "cold chain order Zürich", "industry": "order order trial", "size": null, "phone": null, "website": null}', NULL);
INSERT INTO "entry" ("id", "step_id", "table", "row_id", "before", "after") VALUES (310, 68, 'action', 6, CAST(x'7b226964223a20362c202276657273696f6e223a20312c20226163636f756e745f6964223a20342c202277686174223a202273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c202277686f223a20226d65222c20226f6e223a2022323032362d31312d3232222c20226d6f6e7468223a206e756c6c2c2022757267656e74223a20302c2022696d706f7274616e74223a20302c20226b696e64223a206e756c6c2c2022646f6e655f6f6e223a206e756c6c2c202264726f707065645f6f6e223a206e756c6c2c202264726f707065645f776879223a206e756c6c2c202263616c6c5f6964223a20392c202273747261746567795f6964223a206e756c6c2c20226f626a6563746976655f6964223a206e756c6c2c2022666163746f725f6964223a206e756c6c7d' AS TEXT), CAST(x'7b226964223a20362c202276657273696f6e223a20322c20226163636f756e745f6964223a20342c202277686174223a202273656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9222c202277686f223a20226d65222c20226f6e223a2022323032362d31312d3232222c20226d6f6e7468223a206e756c6c2c2022757267656e74223a20302c2022696d706f7274616e74223a20302c20226b696e64223a206e756c6c2c2022646f6e655f6f6e223a2022323032362d31322d3034222c202264726f707065645f6f6e223a206e756c6c2c202264726f707065645f776879223a206e756c6c2c202263616c6c5f6964223a20392c202273747261746567795f6964223a206e756c6c2c20226f626a6563746976655f6964223a206e756c6c2c2022666163746f725f6964223a206e756c6c7d' AS TEXT));
INSERT INTO "goal" ("id", "version", "account_id", "year", "amount", "set_on", "agreed_with", "agreed_on") VALUES (1, 1, 6, 2026, 200, '2026-11-20', 'Ida', '2026-11-20');
INSERT INTO "history" ("id", "version", "account_id", "date", "kind", "subject", "text", "amount") VALUES (1, 1, 1, '2024-02-29', 'call', 'first visit éäô ñ', CAST(x'6c6f6e672061676f0a20d7a9d79cd795d79d20d7a2d795d79cd79d203132' AS TEXT), 99);
INSERT INTO "history" ("id", "version", "account_id", "date", "kind", "subject", "text", "amount") VALUES (2, 1, NULL, NULL, 'lost deal', CAST(x'6e6f626f6479277320e280ae6576696ce280ac20e281a678e281a9' AS TEXT), NULL, NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (1, 3, 6, 'relationship', 'trial Søren trial', '2026-11-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23', 'reached', '" order terms');
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (2, 2, 6, 'strategic', 'The north', '2026-11-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-20', 'replaced', NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (3, 3, 6, 'business', '" cold chain Søren', '2026-11-20', '2027-11-20', NULL, 'products', 200, 500, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30', 'reached', '" order Søren');
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (4, 2, 6, 'strategic', '" a b terms', '2026-11-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28', 'replaced', NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (5, 1, 5, 'strategic', 'cold chain terms terms', '2026-11-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (6, 1, 6, 'business', 'a b cold chain cold chain', '2026-11-28', '2029-11-28', NULL, 'products', 200, 500, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (7, 1, 6, 'strategic', 'Zürich order 漢字', '2026-11-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "objective" ("id", "version", "account_id", "level", "text", "set_on", "due", "years", "unit", "baseline", "target", "guard", "agreed_team_on", "agreed_customer_on", "agreed_customer_by", "kind", "client_goal", "opportunities", "worth", "views_asked", "ended_on", "ended_how", "ended_why") VALUES (8, 2, 1, 'business', CAST(x'4465706f7473201b5b356d7365727665641b5b306d' AS TEXT), '2026-11-20', '2028-01-01', NULL, 'depots', 0, 900, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "prospect" ("id", "version", "account_id", "name", "amount", "stage", "owner", "opened_on", "expected_on") VALUES (2, 1, NULL, 'no account % s {0} {x!r} $(id) `id`', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "scoring" ("id", "version", "account_id", "scorecard_id", "scored_on") VALUES (1, 1, 6, 1, '2026-11-20');
INSERT INTO "strategic_mark" ("id", "version", "account_id", "decided_on", "strategic", "why_us", "why_them") VALUES (1, 1, 6, '2026-11-20', 1, 'the north', NULL);
INSERT INTO "strategy" ("id", "version", "account_id", "name", "says") VALUES (1, 1, 6, 'Be in the room early', NULL);
INSERT INTO "team_member" ("id", "version", "account_id", "name", "role") VALUES (3, 1, 3, CAST(x'53c3b872656e201b5b324a1b5b481b63' AS TEXT), CAST(x'7072652d73616c657320c29b33316dc29d303b78c29c' AS TEXT));
INSERT INTO "team_member" ("id", "version", "account_id", "name", "role") VALUES (6, 1, 4, 'a b " "', NULL);
INSERT INTO "waved" ("id", "version", "account_id", "key", "waved_on") VALUES (1, 1, 6, 'silent 2026-11', '2026-11-20');
INSERT INTO "year_decision" ("id", "version", "account_id", "year", "decision", "decided_on", "decided_with", "tier_before") VALUES (1, 1, 6, 2026, 'keep', '2026-11-20', NULL, 'target');
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (1, 4, 1, 'order for the trial z͑ͫ̓ͪ̂ͫ̽͏̴', '2026-11-20T08:19:00.000000Z', 'information', 'meeting', 'M', CAST(x'6c657373207761737465207461620968657265' AS TEXT), 'a date 日本物流株式会社', CAST(x'77686f20656c73653f0a616e64207768656e3f2065cc8161cc886fcc82206ecc83' AS TEXT), 'plant manager שלום עולם 12', CAST(x'7072696365206c69737420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), CAST(x'6669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd' AS TEXT), '2026-11-23T09:30', '2026-11-22', 0, 0, 0, NULL, NULL, '2026-11-20', '2026-11-20T11:43:00.000000Z', 'advance', NULL, 'they name a date [/x] [b', '2026-11-29', NULL, 'larger', 'open', '2026-11-23', NULL, 2, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (2, 1, 1, CAST(x'6120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), '2026-11-20T11:15:00.000000Z', 'other', 'call', 'S', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, '2026-11-20', '2026-11-20T11:50:00.000000Z', 'order', 380000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (4, 1, 3, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '2026-11-20T08:40:00.000000Z', 'other', 'call', 'S', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 2, NULL, NULL, '2026-11-20', '2026-11-20T11:57:00.000000Z', 'continuation', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (5, 1, 4, CAST(x'6f7264657220666f722074686520747269616c201b50303b307c31372f61621b5c' AS TEXT), '2026-11-20T08:47:00.000000Z', 'other', 'call', 'S', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, '2026-11-20', '2026-11-20T12:04:00.000000Z', 'no-sale', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (6, 1, 5, CAST(x'6f7264657220666f722074686520747269616c20c29b33316dc29d303b78c29c' AS TEXT), '2026-11-20T08:54:00.000000Z', 'information', 'meeting', 'M', CAST(x'6c657373207761737465207461620968657265' AS TEXT), 'a date 日本物流株式会社', CAST(x'77686f20656c73653f0a616e64207768656e3f2065cc8161cc886fcc82206ecc83' AS TEXT), 'plant manager שלום עולם 12', CAST(x'7072696365206c69737420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), CAST(x'6669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd' AS TEXT), '2026-11-23T09:30', '2026-11-22', 0, 0, 0, NULL, NULL, '2026-11-20', '2026-11-20T12:11:00.000000Z', 'advance', NULL, 'signs [@click=app.quit]x[/]', '2026-11-21', NULL, NULL, 'kept', '2026-11-21', '2026-11-22', 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (8, 3, 3, 'order for the trial éäô ñ', '2026-11-20T09:08:00.000000Z', 'other', 'call', 'S', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-02', NULL, 0, 1, 0, NULL, NULL, '2026-11-04', '2026-12-03T04:49:00.000000Z', 'continuation', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (9, 1, 4, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '2026-11-20T10:25:00.000000Z', 'other', 'call', 'S', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, 0, NULL, NULL, '2026-11-20', '2026-11-20T12:32:00.000000Z', 'continuation', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (10, 2, 1, 'Zürich terms terms', '2026-11-21T10:50:00.000000Z', 'trial', 'meeting', 'L', '漢字 漢字 order', NULL, NULL, NULL, 'trial Zürich Zürich', NULL, '2026-11-21T09:30', NULL, 1, 0, 0, NULL, NULL, '2026-11-16', '2026-11-21T10:50:00.000000Z', 'no-sale', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (11, 4, 6, 'Søren a b terms', '2026-11-26T05:39:00.000000Z', 'agreement', 'meeting', 'S', 'site visit " a b', NULL, NULL, NULL, CAST(x'610a6220e6bca2e5ad9720e6bca2e5ad97' AS TEXT), NULL, '2026-11-27', NULL, 0, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 7);
INSERT INTO "call" ("id", "version", "account_id", "outcome", "stated_at", "kind", "channel", "size", "gain", "fallback", "questions", "attendees", "material", "towards", "at", "reply_by", "stated_afterwards", "moves", "attempts", "withdrawn_at", "withdrawn_why", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by", "override", "fit", "promise", "promise_by", "promise_settled_on", "promise_moves", "objective_id") VALUES (12, 2, 4, 'a b terms trial', '2026-11-26T21:43:00.000000Z', 'order', 'meeting', 'S', 'Søren order site visit', NULL, NULL, NULL, 'trial 漢字 Søren', NULL, '2026-11-28T09:30', NULL, 1, 0, 0, NULL, NULL, '2026-11-03', '2026-11-28T03:43:00.000000Z', 'order', 263775609, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "factor" ("id", "version", "account_id", "light", "text", "since", "stops", "objective_id", "tips", "by", "until", "reviewed_on", "snoozed_until", "gone_on", "source") VALUES (1, 3, 6, 'amber', 'No', '2026-11-24', 'the pilot', NULL, 'site visit order "', NULL, NULL, '2026-11-24', NULL, NULL, NULL);
INSERT INTO "factor" ("id", "version", "account_id", "light", "text", "since", "stops", "objective_id", "tips", "by", "until", "reviewed_on", "snoozed_until", "gone_on", "source") VALUES (2, 2, 1, 'green', 'order trial site visit', '2026-11-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "factor" ("id", "version", "account_id", "light", "text", "since", "stops", "objective_id", "tips", "by", "until", "reviewed_on", "snoozed_until", "gone_on", "source") VALUES (3, 1, 4, 'amber', '漢字 terms Søren', '2026-12-01', NULL, NULL, 'trial Søren site visit', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "goal_change" ("id", "version", "account_id", "goal_id", "before", "after", "changed_on", "why") VALUES (1, 1, 6, 1, 100, 200, '2026-11-20', 'more');
INSERT INTO "measurement" ("id", "version", "account_id", "objective_id", "value", "measured_on") VALUES (2, 2, 1, 8, 300, '2026-11-20');
INSERT INTO "phase" ("id", "version", "account_id", "objective_id", "text", "due", "reached_on") VALUES (1, 2, 6, 2, 'order terms order', '2027-11-20', NULL);
INSERT INTO "phase" ("id", "version", "account_id", "objective_id", "text", "due", "reached_on") VALUES (2, 2, 6, 2, 'Pilot [b]signed', '2027-03-01', NULL);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (1, 1, 1, 1, 4);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (2, 1, 1, 2, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (3, 1, 1, 3, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (4, 1, 1, 4, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (5, 1, 1, 5, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (6, 1, 1, 6, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (7, 1, 1, 7, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (8, 1, 1, 8, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (9, 1, 1, 9, 3);
INSERT INTO "score" ("id", "version", "scoring_id", "attribute_id", "value") VALUES (10, 1, 1, 10, 3);
INSERT INTO "stage_goal" ("id", "version", "account_id", "objective_id", "value", "due") VALUES (1, 1, 6, 3, 500, '2027-11-20');
INSERT INTO "stage_goal" ("id", "version", "account_id", "objective_id", "value", "due") VALUES (2, 1, 6, 6, 482, '2027-03-01');
INSERT INTO "stage_goal" ("id", "version", "account_id", "objective_id", "value", "due") VALUES (3, 1, 6, 6, 485, '2027-06-09');
INSERT INTO "stage_goal" ("id", "version", "account_id", "objective_id", "value", "due") VALUES (4, 1, 6, 6, 500, '2028-03-01');
INSERT INTO "strategy_objective" ("id", "version", "strategy_id", "objective_id") VALUES (1, 1, 1, 3);
INSERT INTO "strategy_told" ("id", "version", "strategy_id", "name", "told_on", "committed_on") VALUES (1, 1, 1, 'Kim', '2026-11-20', NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (1, 1, 1, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (2, 1, 1, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (3, 2, 3, 'site visit terms cold chain', 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 4, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (4, 1, 4, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (5, 1, 5, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 6, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (6, 3, 4, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, 9, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (7, 1, 1, CAST(x'77726974652074686520706c616e2007087f0e0f' AS TEXT), CAST(x'6d65207461620968657265' AS TEXT), '2026-11-20', NULL, 1, 1, NULL, '2026-11-20', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (8, 2, 3, 'ask 日本物流株式会社', 'me', NULL, NULL, 0, 0, NULL, '2026-11-10', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (9, 1, 4, 'done after', 'me', NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (10, 1, 6, 'meet the board', NULL, NULL, '2026-11-01', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (11, 1, 6, 'get to know Ida Brandt: plant audit', 'Kim', '2027-08-25', NULL, 0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (12, 1, 1, 'cold chain 漢字 cold chain', 'Kim', '2026-11-09', NULL, 0, 0, NULL, NULL, NULL, NULL, 10, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (13, 1, 1, '漢字 order Zürich', 'me', '2026-11-13', NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (14, 1, 4, '漢字 site visit site visit', 'Kim', '2026-10-31', NULL, 0, 0, NULL, NULL, NULL, NULL, 12, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (15, 2, 7, 'Zürich terms trial', 'me', '2026-11-22', NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (16, 1, 5, 'a b terms 漢字', 'me', '2026-11-15', NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (17, 1, 3, 'a b Zürich trial', 'Kim', '2026-11-15', NULL, 0, 0, NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL);
INSERT INTO "action" ("id", "version", "account_id", "what", "who", "on", "month", "urgent", "important", "kind", "done_on", "dropped_on", "dropped_why", "call_id", "strategy_id", "objective_id", "factor_id") VALUES (18, 1, 1, 'terms " trial', 'me', '2026-11-06', NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "call_attempt" ("id", "version", "call_id", "tried_at", "how") VALUES (1, 1, 4, '2026-11-20T11:29:00.000000Z', 'voicemail % s {0} {x!r} $(id) `id`');
INSERT INTO "call_attempt" ("id", "version", "call_id", "tried_at", "how") VALUES (2, 1, 4, '2026-11-20T11:36:00.000000Z', NULL);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (1, 1, 1, 1);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (2, 1, 1, 11);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (3, 1, 2, 1);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (4, 1, 2, 12);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (7, 1, 4, 15);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (8, 1, 4, 16);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (9, 1, 5, 7);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (11, 1, 6, 18);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (12, 1, 6, 19);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (15, 1, 8, 15);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (16, 1, 8, 21);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (17, 1, 9, 22);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (18, 1, 10, 23);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (19, 1, 11, 24);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (20, 1, 11, 25);
INSERT INTO "call_contact" ("id", "version", "call_id", "contact_id") VALUES (21, 1, 12, 22);
INSERT INTO "call_move" ("id", "version", "call_id", "moved_at", "from_at", "to_at") VALUES (2, 1, 11, '2026-11-27T15:36:00.000000Z', NULL, '2026-11-27');
INSERT INTO "call_move" ("id", "version", "call_id", "moved_at", "from_at", "to_at") VALUES (3, 1, 8, '2026-12-01T06:11:00.000000Z', NULL, '2026-11-02');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (1, 1, 1, 'order for the trial z͑ͫ̓ͪ̂ͫ̽͏̴', '2026-11-20T08:19:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (2, 1, 2, 'order for the trial % s {0} {x!r} $(id) `id`', '2026-11-20T08:26:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (4, 1, 4, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '2026-11-20T08:40:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (5, 1, 5, CAST(x'6f7264657220666f722074686520747269616c201b50303b307c31372f61621b5c' AS TEXT), '2026-11-20T08:47:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (6, 1, 6, CAST(x'6f7264657220666f722074686520747269616c20c29b33316dc29d303b78c29c' AS TEXT), '2026-11-20T08:54:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (8, 1, 8, 'order for the trial éäô ñ', '2026-11-20T09:08:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (9, 1, 2, CAST(x'6120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), '2026-11-20T11:15:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (10, 1, 9, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '2026-11-20T10:25:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (11, 1, 10, 'Zürich terms terms', '2026-11-21T10:50:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (12, 1, 11, 'order Zürich "', '2026-11-24T14:29:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (13, 1, 11, 'Søren a b terms', '2026-11-26T05:39:00.000000Z');
INSERT INTO "call_wording" ("id", "version", "call_id", "outcome", "stated_at") VALUES (14, 1, 12, 'a b terms trial', '2026-11-26T21:43:00.000000Z');
INSERT INTO "factor_event" ("id", "version", "account_id", "factor_id", "on", "happened", "before", "after", "line", "why", "call_id", "sweep_id") VALUES (1, 1, 6, 1, '2026-11-20', 'added', NULL, 'red', NULL, NULL, NULL, NULL);
INSERT INTO "factor_event" ("id", "version", "account_id", "factor_id", "on", "happened", "before", "after", "line", "why", "call_id", "sweep_id") VALUES (2, 1, 6, 1, '2026-11-24', 'turned', 'red', 'amber', 'Søren cold chain a b', NULL, NULL, 1);
INSERT INTO "factor_event" ("id", "version", "account_id", "factor_id", "on", "happened", "before", "after", "line", "why", "call_id", "sweep_id") VALUES (3, 1, 1, 2, '2026-11-26', 'added', NULL, 'green', NULL, NULL, NULL, NULL);
INSERT INTO "factor_event" ("id", "version", "account_id", "factor_id", "on", "happened", "before", "after", "line", "why", "call_id", "sweep_id") VALUES (4, 1, 4, 3, '2026-12-01', 'added', NULL, 'amber', 'trial Søren site visit', NULL, NULL, NULL);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (1, 1, 1, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 1);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (2, 1, 1, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 2);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (3, 1, 3, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 4);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (4, 1, 4, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 5);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (5, 1, 5, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 6);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (6, 1, 4, '2026-11-20', CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), NULL, 9);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (10, 1, 4, '2026-11-01', '漢字 漢字 cold chain', NULL, NULL);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (11, 1, 4, '2026-11-03', CAST(x'77656e742077656c6c0a53c3b872656e20636f6c6420636861696e20610a62' AS TEXT), NULL, 12);
INSERT INTO "note" ("id", "version", "account_id", "date", "text", "contact_id", "call_id") VALUES (12, 1, 3, '2026-11-04', CAST(x'77656e742077656c6c0a5ac3bc726963682053c3b872656e2022' AS TEXT), NULL, 8);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (1, 1, 1, '2026-11-20', 'we would buy a "lot', NULL, NULL, 1, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (2, 1, 1, '2026-11-20', 'we would buy a "lot', NULL, NULL, 2, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (3, 1, 3, '2026-11-20', 'we would buy a "lot', NULL, NULL, 4, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (4, 1, 4, '2026-11-20', 'we would buy a "lot', NULL, NULL, 5, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (5, 1, 5, '2026-11-20', 'we would buy a "lot', NULL, NULL, 6, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (6, 1, 4, '2026-11-20', 'we would buy a "lot', 'Ada', 22, 9, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (8, 1, 1, '2026-11-20', 'it never breaks, they say [bold red]a[/bold] [link=file:///etc]b', CAST(x'4b696d2007087f0e0f' AS TEXT), 1, 1, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (9, 1, 6, '2026-11-20', 'Good idea', NULL, NULL, NULL, 1, 'for');
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (10, 2, 1, '2026-11-16', CAST(x'610a6220e6bca2e5ad97205ac3bc72696368' AS TEXT), 'Ada', 23, 10, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (11, 1, 4, '2026-11-03', 'cold chain site visit order', 'Ada', 22, 12, NULL, NULL);
INSERT INTO "quote" ("id", "version", "account_id", "date", "text", "speaker", "contact_id", "call_id", "objective_id", "side") VALUES (12, 1, 3, '2026-11-04', 'order Zürich order', NULL, NULL, 8, NULL, NULL);
INSERT INTO "revenue" ("id", "version", "account_id", "date", "amount", "what", "source", "call_id") VALUES (1, 1, 1, '2025-03-01', 1234567, CAST(x'70616c6c6574732007087f0e0f' AS TEXT), 'typed', NULL);
INSERT INTO "revenue" ("id", "version", "account_id", "date", "amount", "what", "source", "call_id") VALUES (4, 1, 1, '2026-11-20', 380000, CAST(x'6120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 'call', 2);
INSERT INTO "revenue" ("id", "version", "account_id", "date", "amount", "what", "source", "call_id") VALUES (5, 1, 5, '2026-11-25', 55765993, NULL, 'typed', NULL);
INSERT INTO "revenue" ("id", "version", "account_id", "date", "amount", "what", "source", "call_id") VALUES (6, 1, 4, '2026-11-03', 263775609, 'a b terms trial', 'call', 12);
INSERT INTO "carry" ("id", "version", "account_id", "action_id", "carried_on", "from_on", "to_on", "why") VALUES (1, 1, 6, 10, '2026-11-20', NULL, '2026-11-20', NULL);
INSERT INTO "growth_question" ("id", "version", "account_id", "ask", "who", "what", "by", "action_id", "settled_on") VALUES (3, 2, 1, 'know', CAST(x'496461201b5d303b7807' AS TEXT), 'plant [@click=a]audit', NULL, NULL, NULL);
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476737, CAST(x'416c64657220262046696e6368205b2f785d205b620ac581c3b364c5ba205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d620a666f6f64201b5d35323b633b614756736247383d070a636861696e205b40636c69636b3d6170702e717569745d785b2f5d20636f6c642053c3b872656e' AS TEXT), 'lodz soren', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476739, CAST(x'c39627427269656e2022466f6f64732220e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a47c3b67465626f7267205b40636c69636b3d6170702e717569745d785b2f5d0a6f72646572206f7264657220747269616c0a546865792062757920656c736577686572652065cc8161cc886fcc82206ecc830a636861696e20d7a9d79cd795d79d20d7a2d795d79cd79d20313220636f6c642053c3b872656e' AS TEXT), 'o''brien 日本物流株式会社 goteborg eao n שלום עולם soren', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476740, CAST(x'e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be20efbbbfe2808b7a65726fe2808d2077696474680ac581c3b364c5ba20252073207b307d207b7821727d20242869642920606964600a666f6f64205b2f785d205b62' AS TEXT), '日本物流株式会社 zero lodz', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476741, CAST(x'5ac3bc7269636820c581c3b364c5ba2053747261c39f65205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d620ac581c3b364c5ba201b50303b307c31372f61621b5c0a6f72646572206f7264657220747269616c0a546865792062757920656c73657768657265201b5d35323b633b614756736247383d070a636861696e201b5d303b6f776e65640720636f6c64' AS TEXT), 'zurich lodz strasse', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476742, CAST(x'c396746b65722027506c616e27202620536f6e730a53c3b872656e' AS TEXT), 'otker soren', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476743, CAST(x'636f6c6420636861696e2061206220636f6c6420636861696e0a636f6c6420636861696e206f72646572205ac3bc726963680a6f72646572206f7264657220747269616c' AS TEXT), 'zurich', 'a7');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (68719476744, 'Alder', '', 'a8');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953473, CAST(x'4b696d2007087f0e0f0a62757965722074616209686572650a6465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a6b696d406578616d706c652e6f7267' AS TEXT), '日本物流株式会社', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953474, CAST(x'4b696d2065cc8161cc886fcc82206ecc830a627579657220d7a9d79cd795d79d20d7a2d795d79cd79d2031320a6465636964657320e280ae6576696ce280ac20e281a678e281a90a6b696d406578616d706c652e6f7267' AS TEXT), 'eao n שלום עולם evil x', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953478, CAST(x'4b696d201b50303b307c31372f61621b5c0a6275796572201b5b324a1b5b481b630a6465636964657320c29b33316dc29d303b78c29c0a6b696d406578616d706c652e6f7267' AS TEXT), '31m0;x', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953479, CAST(x'4b696d2007087f0e0f0a5ac3bc726963682022206120620a6465636964657320e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a6b696d406578616d706c652e6f7267' AS TEXT), 'zurich 日本物流株式会社', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953480, CAST(x'4b696d2065cc8161cc886fcc82206ecc830a627579657220d7a9d79cd795d79d20d7a2d795d79cd79d2031320a6465636964657320e280ae6576696ce280ac20e281a678e281a90a6b696d406578616d706c652e6f7267' AS TEXT), 'eao n שלום עולם evil x', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953481, CAST(x'4b696d20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6275796572207acd91cdabcd83cdaacc82cdabccbdcd8fccb40a6465636964657320efbbbfe2808b7a65726fe2808d2077696474680a6b696d406578616d706c652e6f7267' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴ zero', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953482, CAST(x'4b696d20252073207b307d207b7821727d20242869642920606964600a22205ac3bc72696368206f726465720a64656369646573205b40636c69636b3d6170702e717569745d785b2f5d0a6b696d406578616d706c652e6f7267' AS TEXT), 'zurich', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953483, CAST(x'41646120efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 'zero', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953484, 'Ada [/x] [b', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953487, 'Kim', '', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953488, CAST(x'416461201b5d303b6f776e656407' AS TEXT), '', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953490, 'Kim', '', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953491, CAST(x'4164612007087f0e0f' AS TEXT), '', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953493, 'Ada שלום עולם 12', 'שלום עולם', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953494, 'Ada', '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953495, 'Ada', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953496, 'Kim', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (137438953497, 'terms Zürich site visit', 'zurich', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (412316860418, CAST(x'6e6f626f6479277320e280ae6576696ce280ac20e281a678e281a9' AS TEXT), 'evil x', 'aNone');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (481036337160, CAST(x'61736b20e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a6d65' AS TEXT), '日本物流株式会社', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (481036337161, CAST(x'646f6e652061667465720a6d65' AS TEXT), '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (481036337162, 'meet the board', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (687194767361, 'Be in the room early', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (824633720835, CAST(x'496461201b5d303b78070a706c616e74205b40636c69636b3d615d6175646974' AS TEXT), '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (812479032103796737, CAST(x'66697273742076697369742065cc8161cc886fcc82206ecc830a6c6f6e672061676f0a20d7a9d79cd795d79d20d7a2d795d79cd79d203132' AS TEXT), 'eao n שלום עולם', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813551124660355086, CAST(x'e6bca2e5ad97207369746520766973697420736974652076697369740a4b696d' AS TEXT), '漢字', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813552018013552650, '漢字 漢字 cold chain', '漢字', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813554148317331468, CAST(x'612062207465726d7320747269616c0a53c3b872656e206f7264657220736974652076697369740a747269616c20e6bca2e5ad972053c3b872656e' AS TEXT), 'soren 漢字', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813554217036808203, CAST(x'77656e742077656c6c0a53c3b872656e20636f6c6420636861696e20610a62' AS TEXT), 'soren', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813554285756284939, CAST(x'636f6c6420636861696e2073697465207669736974206f726465720a416461' AS TEXT), '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813555247828959240, 'order for the trial éäô ñ', 'eao n', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813555316548435980, CAST(x'77656e742077656c6c0a5ac3bc726963682053c3b872656e2022' AS TEXT), 'zurich soren', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813555385267912716, 'order Zürich order', 'zurich', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813557721730121746, CAST(x'7465726d73202220747269616c0a6d65' AS TEXT), '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813561020265005068, CAST(x'636f6c6420636861696e20e6bca2e5ad9720636f6c6420636861696e0a4b696d' AS TEXT), '漢字', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813565418311516173, CAST(x'e6bca2e5ad97206f72646572205ac3bc726963680a6d65' AS TEXT), '漢字 zurich', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813567617334771728, CAST(x'612062207465726d7320e6bca2e5ad970a6d65' AS TEXT), '漢字', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813567617334771729, CAST(x'612062205ac3bc7269636820747269616c0a4b696d' AS TEXT), 'zurich', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813568441968492554, CAST(x'5ac3bc72696368207465726d73207465726d730ae6bca2e5ad9720e6bca2e5ad97206f726465720a747269616c205ac3bc72696368205ac3bc72696368' AS TEXT), 'zurich 漢字', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813568579407446026, CAST(x'610a6220e6bca2e5ad97205ac3bc726963680a416461' AS TEXT), '漢字 zurich', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003649, CAST(x'6f7264657220666f722074686520747269616c207acd91cdabcd83cdaacc82cdabccbdcd8fccb40a74686579206e616d6520612064617465205b2f785d205b620a6c6573732077617374652074616209686572650a61206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a77686f20656c73653f0a616e64207768656e3f2065cc8161cc886fcc82206ecc830a706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d2031320a7072696365206c69737420e280ae6576696ce280ac20e281a678e281a90a6669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd' AS TEXT), 'z̴ 日本物流株式会社 eao n שלום עולם evil x 👩👩👧 🇩🇪 ﷽', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003650, CAST(x'6120626574746572206f7574636f6d6520efbbbfe2808b7a65726fe2808d207769647468' AS TEXT), 'zero', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003652, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003653, CAST(x'6f7264657220666f722074686520747269616c201b50303b307c31372f61621b5c' AS TEXT), '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003654, CAST(x'6f7264657220666f722074686520747269616c20c29b33316dc29d303b78c29c0a7369676e73205b40636c69636b3d6170702e717569745d785b2f5d0a6c6573732077617374652074616209686572650a61206461746520e697a5e69cace789a9e6b581e6a0aae5bc8fe4bc9ae7a4be0a77686f20656c73653f0a616e64207768656e3f2065cc8161cc886fcc82206ecc830a706c616e74206d616e6167657220d7a9d79cd795d79d20d7a2d795d79cd79d2031320a7072696365206c69737420e280ae6576696ce280ac20e281a678e281a90a6669766520706c616e747320f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd' AS TEXT), '31m0;x 日本物流株式会社 eao n שלום עולם evil x 👩👩👧 🇩🇪 ﷽', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572840015003657, CAST(x'6f7264657220666f722074686520747269616c201b5d35323b633b614756736247383d07' AS TEXT), '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480385, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480386, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480387, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480388, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480389, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572908734480390, CAST(x'77656e742077656c6c20f09f91a9e2808df09f91a9e2808df09f91a720f09f87a9f09f87aa20efb7bd0a6d6f7265207acd91cdabcd83cdaacc82cdabccbdcd8fccb4' AS TEXT), '👩👩👧 🇩🇪 ﷽ z̴', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957121, 'we would buy a "lot', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957122, 'we would buy a "lot', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957123, 'we would buy a "lot', '', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957124, 'we would buy a "lot', '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957125, 'we would buy a "lot', '', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957126, CAST(x'776520776f756c6420627579206120226c6f740a416461' AS TEXT), '', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957128, CAST(x'6974206e6576657220627265616b732c207468657920736179205b626f6c64207265645d615b2f626f6c645d205b6c696e6b3d66696c653a2f2f2f6574635d620a4b696d2007087f0e0f' AS TEXT), '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813572977453957129, 'Good idea', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573114892910599, CAST(x'77726974652074686520706c616e2007087f0e0f0a6d65207461620968657265' AS TEXT), '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573183612387329, CAST(x'747269616c2053c3b872656e20747269616c0a22206f72646572207465726d73' AS TEXT), 'soren', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573183612387330, 'The north', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573183612387331, CAST(x'2220636f6c6420636861696e2053c3b872656e0a70726f64756374730a22206f726465722053c3b872656e' AS TEXT), 'soren', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573183612387332, '" a b terms', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573183612387336, CAST(x'4465706f7473201b5b356d7365727665641b5b306d0a6465706f7473' AS TEXT), '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573389770817537, 'more', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573527209771009, 'the north', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813573664648724481, '', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166145, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a90a6d65' AS TEXT), 'evil x', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166146, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a90a6d65' AS TEXT), 'evil x', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166147, CAST(x'73697465207669736974207465726d7320636f6c6420636861696e0a6d65' AS TEXT), '', 'a3');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166148, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a90a6d65' AS TEXT), 'evil x', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166149, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a90a6d65' AS TEXT), 'evil x', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166150, CAST(x'73656e642074686520647261667420e280ae6576696ce280ac20e281a678e281a90a6d65' AS TEXT), 'evil x', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813575313916166159, CAST(x'5ac3bc72696368207465726d7320747269616c0a6d65' AS TEXT), 'zurich', 'a7');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813577993975758849, CAST(x'4e6f0a7468652070696c6f740a73697465207669736974206f726465722022' AS TEXT), '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813578062695235586, 'Søren cold chain a b', 'soren', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813579437084770315, CAST(x'53c3b872656e20612062207465726d730a736974652076697369742022206120620a610a6220e6bca2e5ad9720e6bca2e5ad97' AS TEXT), 'soren 漢字', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813580192999014402, 'order trial site visit', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813580261718491139, '', '', 'a1');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813580880193781765, 'cold chain terms terms', '', 'a5');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813581979705409542, CAST(x'61206220636f6c6420636861696e20636f6c6420636861696e0a70726f6475637473' AS TEXT), '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813581979705409543, 'Zürich order 漢字', 'zurich 漢字', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813585690557153283, CAST(x'e6bca2e5ad97207465726d732053c3b872656e0a747269616c2053c3b872656e2073697465207669736974' AS TEXT), '漢字 soren', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813585759276630020, 'trial Søren site visit', 'soren', 'a4');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813684303006269442, 'Pilot [b]signed', '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813878779125432331, CAST(x'67657420746f206b6e6f7720496461204272616e64743a20706c616e742061756469740a4b696d' AS TEXT), '', 'a6');
INSERT INTO "search" ("rowid", "text", "also", "owner") VALUES (813974574076002305, 'order terms order', '', 'a6');
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('account', 8);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('contact', 25);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('team_member', 6);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('call', 12);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('call_wording', 14);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('call_attempt', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('call_move', 3);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('call_contact', 21);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('revenue', 6);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('prospect', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('note', 12);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('quote', 12);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('history', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('action', 18);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('setting', 3);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('imported', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('objective', 8);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('phase', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('stage_goal', 4);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('measurement', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('strategy', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('strategy_objective', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('strategy_told', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('factor', 3);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('factor_event', 4);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('waved', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('carry', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('sweep', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('roll', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('away', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('scorecard', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('attribute', 16);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('scoring', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('score', 20);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('strategic_mark', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('goal', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('goal_change', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('year_decision', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('growth_question', 3);
CREATE INDEX imported_row ON imported (entity, row_id);
CREATE UNIQUE INDEX scorecard_one_draft ON scorecard ((in_force_on IS NULL)) WHERE in_force_on IS NULL;
CREATE INDEX step_turn ON step (turn);
CREATE INDEX step_undone ON step (id) WHERE state = 'undone';
CREATE UNIQUE INDEX sweep_under_way ON sweep ((finished_on IS NULL)) WHERE finished_on IS NULL;
CREATE INDEX attribute_of_scorecard ON attribute (scorecard_id, place);
CREATE INDEX contact_of_account ON contact (account_id);
CREATE INDEX entry_of_step ON entry (step_id);
CREATE INDEX goal_of_year ON goal (year);
CREATE INDEX history_by_date ON history (date);
CREATE INDEX history_of_account ON history (account_id, date);
CREATE INDEX objective_of_account ON objective (account_id, level);
CREATE UNIQUE INDEX objective_one_current ON objective (account_id, level) WHERE level IN ('vision', 'strategic') AND ended_on IS NULL;
CREATE INDEX prospect_of_account ON prospect (account_id);
CREATE INDEX scoring_of_account ON scoring (account_id, scored_on);
CREATE INDEX scoring_of_scorecard ON scoring (scorecard_id);
CREATE INDEX strategic_mark_of_account ON strategic_mark (account_id, decided_on);
CREATE INDEX strategy_of_account ON strategy (account_id);
CREATE INDEX team_member_of_account ON team_member (account_id);
CREATE INDEX call_broken ON call (promise_settled_on) WHERE promise = 'not-kept';
CREATE INDEX call_held ON call (held_on, logged_at);
CREATE INDEX call_of_account ON call (account_id, held_on, logged_at);
CREATE INDEX call_of_objective ON call (objective_id);
CREATE INDEX call_open ON call (at) WHERE logged_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX call_promised ON call (promise_by) WHERE promise = 'open';
CREATE INDEX factor_of_account ON factor (account_id);
CREATE INDEX factor_of_objective ON factor (objective_id);
CREATE INDEX factor_standing ON factor (light, account_id) WHERE gone_on IS NULL;
CREATE INDEX goal_change_of_account ON goal_change (account_id);
CREATE INDEX goal_change_of_goal ON goal_change (goal_id);
CREATE INDEX measurement_of_account ON measurement (account_id);
CREATE INDEX measurement_of_objective ON measurement (objective_id, measured_on);
CREATE INDEX phase_of_account ON phase (account_id);
CREATE INDEX phase_of_objective ON phase (objective_id);
CREATE INDEX score_of_attribute ON score (attribute_id);
CREATE INDEX stage_goal_of_account ON stage_goal (account_id);
CREATE INDEX strategy_objective_of_objective ON strategy_objective (objective_id);
CREATE INDEX strategy_told_of_strategy ON strategy_told (strategy_id);
CREATE INDEX action_of_account ON action (account_id);
CREATE INDEX action_of_call ON action (call_id);
CREATE INDEX action_of_factor ON action (factor_id);
CREATE INDEX action_of_objective ON action (objective_id);
CREATE INDEX action_of_strategy ON action (strategy_id);
CREATE INDEX action_open ON action ("on") WHERE done_on IS NULL AND dropped_on IS NULL;
CREATE INDEX action_outlined ON action (month) WHERE done_on IS NULL AND dropped_on IS NULL;
CREATE INDEX call_attempt_of_call ON call_attempt (call_id);
CREATE INDEX call_contact_of_contact ON call_contact (contact_id);
CREATE INDEX call_move_of_call ON call_move (call_id);
CREATE INDEX call_wording_of_call ON call_wording (call_id);
CREATE INDEX factor_event_of_account ON factor_event (account_id);
CREATE INDEX factor_event_of_call ON factor_event (call_id);
CREATE INDEX factor_event_of_factor ON factor_event (factor_id, "on");
CREATE INDEX factor_event_of_sweep ON factor_event (sweep_id);
CREATE INDEX note_of_account ON note (account_id);
CREATE INDEX note_of_call ON note (call_id);
CREATE INDEX note_of_contact ON note (contact_id);
CREATE INDEX quote_of_account ON quote (account_id);
CREATE INDEX quote_of_call ON quote (call_id);
CREATE INDEX quote_of_contact ON quote (contact_id);
CREATE INDEX quote_of_objective ON quote (objective_id);
CREATE INDEX revenue_of_account ON revenue (account_id, date);
CREATE INDEX revenue_of_call ON revenue (call_id);
CREATE INDEX carry_of_account ON carry (account_id);
CREATE INDEX carry_of_action ON carry (action_id);
CREATE INDEX growth_question_of_account ON growth_question (account_id);
CREATE INDEX growth_question_of_action ON growth_question (action_id);
