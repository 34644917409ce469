// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that are hashed, as in resources/schema/*/0021_hashes.sql.
#include "core/store/records.h"

#include <array>

namespace bluepencil {

namespace {

struct KindRow {
    const char *table;
    const char *key;
    const char *record;
    const char *state;
};

// Long values last.
constexpr std::array kindRows {
    KindRow {"queue", "name", "",
             "name,created_at,paused_at,lease_ms,prefetch,max_deliveries,sticky_ms,"
             "ageing_ms,overlap,agreement,adjudicator_skill,label_required_on,"
             "usage_required,reviewer_named,extra_codes,memory_shared,answer_required,"
             "guideline_id,offline_ms,sandbox,draft_wait_ms"},
    KindRow {"guideline", "id,version",
             "id,version,title,created_at,voice,ordinal,published_by,anchors,text,note", ""},
    KindRow {"guideline_draft", "id,editor",
             "id,editor,base_version,revision,title,voice,saved_at,text", ""},
    KindRow {"item", "item_id",
             "item_no,item_id,producer,external_id,revision,queue,title,task,category,"
             "language,conversation_id,subject_id,model,required_skills,usage_service,"
             "usage_training,usage_basis,retention_class,guideline_id,guideline_version,"
             "body_sha256,created_at,line,final_text",
             "priority,due_at,expires_at,overlap,agreement,arm,is_probe,state,import_id,"
             "updated_at,closed_at,draft_request_id"},
    KindRow {"item_revision", "producer,external_id,revision",
             "producer,external_id,revision,body_sha256,received_at,import_id,line", ""},
    KindRow {"slot", "slot_id", "",
             "slot_id,item_id,slot_no,queue,kind,arm,priority,due_at,required_skills,"
             "state,owner,excluded,fence,lease_until,visible_at,ready_since,deliveries,"
             "sticky_to,sticky_until,returned_decision_id,origin_decision_id,"
             "guideline_id,guideline_version,returned_request_id,turn,not_sent_reason"},
    KindRow {"decision", "decision_id",
             "decision_id,slot_id,item_id,item_revision,fence,reviewer,action,draft_id,"
             "draft_sha256,final_sha256,escalate_to,body_sha256,decided_at,committed_at,"
             "final_text,body",
             "status,refusal"},
    KindRow {"feedback", "feedback_id",
             "feedback_no,feedback_id,decision_id,item_id,item_revision,slot_id,"
             "slot_kind,arm,producer,external_id,queue,task,category,language,"
             "conversation_id,subject_id,model,reviewer,action,draft_id,decided_at,"
             "active_ms,read_ms,keystrokes,coverage,has_final,texts_equal,hter,"
             "words_draft,words_final,usage_training,guideline_id,guideline_version,"
             "text_engine,evidence,floor_ms,item_line,decision,edits,metrics",
             "revision,seq,status"},
    KindRow {"feedback_label", "feedback_no,label_no",
             "feedback_no,label_no,code,severity,side,span_start,span_end", ""},
    KindRow {"feedback_answer", "feedback_no,answer_no", "feedback_no,answer_no,check_name,verdict",
             ""},
    KindRow {"outcome", "outcome_id",
             "outcome_no,outcome_id,item_id,producer,queue,decision_id,status,"
             "created_at,payload",
             "state,taken_at,hidden_until,attempts,acked_at,not_sent_reason"},
    KindRow {"outcome_signal", "outcome_id,kind,at", "outcome_id,kind,at,received_at,value", ""},
    KindRow {"draft_request", "request_id",
             "request_no,request_id,item_id,item_revision,slot_id,fence,producer,queue,"
             "reviewer,draft_id,body_sha256,created_at,body,payload",
             "state,taken_at,hidden_until,attempts,acked_at,closed_at,refusal"},
    KindRow {"journal_working", "item_id,reviewer", "",
             "slot_id,fence,item_id,reviewer,draft_id,seen_revision,active_ms,read_ms,"
             "keystrokes,coverage,saved_at,draft_aside,text,labels,note,attention,"
             "answers"},
    KindRow {"journal_decision", "decision_id",
             "decision_id,slot_id,fence,item_id,reviewer,seen_revision,made_at,body",
             "state,due_at,sent_at,refusal"},
    KindRow {"journal_lease", "item_id,reviewer", "",
             "item_id,reviewer,slot_id,fence,subject_sha256,boot_id,deadline,offline,"
             "body"},
    KindRow {"batch", "batch_id,revision",
             "batch_id,revision,created_at,seq_from,seq_to,config_sha256,content_sha256,"
             "supersedes,config,manifest",
             ""},
    KindRow {"batch_given", "batch_id,batch_revision,given_to,given_at",
             "batch_id,batch_revision,given_to,note,given_at", ""},
    KindRow {"recipe", "name", "name,saved_at,config", ""},
    KindRow {"benchmark_item", "name,version,item_no",
             "name,version,item_no,producer,external_id,item_id,subject_id,line,"
             "final_text",
             ""},
    KindRow {"erasure", "subject_sha256", "subject_sha256,erased_at", ""},
    KindRow {"erasure_certificate", "certificate_no",
             "certificate_no,erased_at,erased_by,subject_hash,hash_key,notice_seq,body", ""},
    KindRow {"legal_hold", "hold_no",
             "hold_no,subject_id,held_by,held_at,review_day,released_by,released_at,"
             "filter,reason",
             ""},
    KindRow {"restriction", "subject_id", "subject_id,restricted_by,restricted_at,reason", ""},
    KindRow {"rectification", "rectification_no",
             "rectification_no,item_id,rectified_by,rectified_at,line,note", ""},
    KindRow {"retention_rule", "class", "class,days,set_by,set_at", ""},
    KindRow {"rights_request", "request_no",
             "request_no,kind,law,subject_id,received_day,due_day,extended,added_by,"
             "added_at,closed_by,closed_at,certificate_no,note,answer",
             ""},
};

QStringList columnList(const char *names)
{
    return QString::fromLatin1(names).split(u',', Qt::SkipEmptyParts);
}

} // namespace

const std::vector<RecordKind> &recordKinds()
{
    static const std::vector<RecordKind> all = [] {
        std::vector<RecordKind> made;
        for (const KindRow &kind : kindRows) {
            made.push_back({QString::fromLatin1(kind.table), columnList(kind.key),
                            columnList(kind.record), columnList(kind.state)});
        }
        return made;
    }();
    return all;
}

} // namespace bluepencil
