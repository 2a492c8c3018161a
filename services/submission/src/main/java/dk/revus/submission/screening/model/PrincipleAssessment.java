package dk.revus.submission.screening.model;

import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;

/** How far a wish lives up to one principle; stands beside the municipality's own answer. */
public record PrincipleAssessment(String principleId, Degree degree, String text) {}
